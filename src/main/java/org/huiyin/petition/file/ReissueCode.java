package org.huiyin.petition.file;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.intake.MemberCodes;
import org.huiyin.petition.intake.ResidentId;
import org.huiyin.petition.lifecycle.Party;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.message.TellOfCode;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the petitioner, who lost the query code, a fresh one at the desk, against an identity paper that the clerk sees; the old code opens nothing any more. The number on the paper
 * is compared and not kept. That it was done stands in the log of readings, and the petitioner is told of it. Only the petition office does this: a unit that could make itself
 * the petitioner's key could withdraw the matter, or rate its own answer.
 */
@Component
public class ReissueCode {

    private static final List<String> ID_TYPES = List.of("resident-id", "officer", "soldier", "police", "hk-macao-taiwan", "passport", "household", "other");

    /** What the clerk saw: the paper, its number, and that the name on it is the petitioner's. */
    public record Seen(@Nullable String idType, @Nullable String idNumber, @Nullable Boolean nameAgrees) {

        /**
         * Whether it is the paper of whoever is known under that name.
         *
         * @param known the number on it, where it was told before
         * @throws InvalidInput on what was not seen, or is not theirs
         */
        public void agrees(@Nullable String name, @Nullable String known) {
            new Checks().required("idType", idType, 40).oneOf("idType", idType == null || idType.isBlank() ? null : idType, ID_TYPES)
                    .required("idNumber", idNumber, 40)
                    .that(!"resident-id".equals(idType) || idNumber == null || ResidentId.valid(idNumber.strip()), "idNumber", "petition.wrong-id-number")
                    .that(Boolean.TRUE.equals(nameAgrees), "nameAgrees", "petition.id-not-seen")
                    .complain();
            new Checks().that(name != null && !name.isBlank(), "nameAgrees", "petition.nobody-to-identify")
                    .that(known == null || known.isBlank() || known.strip().equalsIgnoreCase(idNumber.strip()), "idNumber", "petition.not-the-petitioner")
                    .complain();
        }
    }

    private final ReadFile files;
    private final Petitioners petitioners;
    private final MemberCodes codes;
    private final Readings readings;
    private final TellOfCode telling;

    ReissueCode(ReadFile files, Petitioners petitioners, MemberCodes codes, Readings readings, TellOfCode telling) {
        this.files = files;
        this.petitioners = petitioners;
        this.codes = codes;
        this.readings = readings;
        this.telling = telling;
    }

    /**
     * The slip, told this one time; nothing if the petition is out of this actor's sight.
     *
     * @throws InvalidInput on what was not seen, or is not the petitioner's
     * @throws NoRight      if this actor is not of its petition office, or stepped aside from it
     */
    @Needs(Right.TELL)
    @Transactional
    public Optional<IssueMemberCode.Slip> reissue(Actor actor, String number, Seen seen) {
        return files.inSight(actor, number).map(row -> {
            var petition = row.petition();
            var recused = petition.course().secrecy().recused();
            if (!Party.OFFICE.is(actor, petition) || recused.contains(actor.account()) || !actor.without(recused).may(Right.TELL)) {
                throw new NoRight(Right.TELL);
            }
            var who = petitioners.of(petition.id());
            seen.agrees(who.name(), who.person() == null ? null : who.person().idNumber());
            readings.record(actor, petition.id(), number, "own-code", seen.idType(), null);
            telling.tell(petition.id());
            return new IssueMemberCode.Slip(number, codes.ownAnew(petition.id(), number), 1);
        });
    }
}
