package org.huiyin.petition.file;

import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.intake.MemberCodes;
import org.huiyin.petition.lifecycle.Party;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands somebody of a group a query code of his own, at the desk. It opens the petition to look and to add something, nothing else: what ends or turns the
 * course for all stays with whoever has the petition's own code. Who was given one stands in the log of readings.
 */
@Component
public class IssueMemberCode {

    /** What is printed on the slip: no name, so that a slip that is lost tells of nobody. The code is shown this one time. */
    public record Slip(String number, String queryCode, int place) {}

    private final ReadFile files;
    private final Petitioners petitioners;
    private final MemberCodes codes;
    private final Readings readings;

    IssueMemberCode(ReadFile files, Petitioners petitioners, MemberCodes codes, Readings readings) {
        this.files = files;
        this.petitioners = petitioners;
        this.codes = codes;
        this.readings = readings;
    }

    /**
     * The slip; nothing if the petition is out of this actor's sight.
     *
     * @param to the place in the list of the file
     * @throws InvalidInput on {@code to} if nobody stands there, or the petitioner, who has the petition's own code
     * @throws NoRight      if the petition is not this actor's to tell of, or he stepped aside from it
     */
    @Needs(Right.TELL)
    @Transactional
    public Optional<Slip> issue(Actor actor, String number, @Nullable String to) {
        return files.inSight(actor, number).map(row -> {
            var petition = row.petition();
            var recused = petition.course().secrecy().recused();
            if (!Party.FRONT_DESK.is(actor, petition) || recused.contains(actor.account()) || !actor.without(recused).may(Right.TELL)) {
                throw new NoRight(Right.TELL);
            }
            var place = place(petitioners.of(petition.id()), to);
            readings.record(actor, petition.id(), number, "member-code", Integer.toString(place), null);
            return new Slip(number, codes.issue(petition.id(), number, petition.course().region(), place), place);
        });
    }

    private static int place(Petitioner who, @Nullable String to) {
        new Checks().required("to", to, 4).complain();
        var named = who.named();
        if (!to.matches("[1-9]\\d{0,3}") || Integer.parseInt(to) > named.size()) {
            throw InvalidInput.of("to", "petition.no-such-place", named.size());
        }
        if (named.get(Integer.parseInt(to) - 1).part() == Petitioner.Part.PETITIONER) {
            throw InvalidInput.of("to", "petition.has-the-code");
        }
        return Integer.parseInt(to);
    }
}
