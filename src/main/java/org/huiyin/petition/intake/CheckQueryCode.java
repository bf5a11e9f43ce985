package org.huiyin.petition.intake;

import static org.huiyin.runtime.KeyedHash.Of.QUERY_CODE;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.access.GuessLimit;
import org.huiyin.actor.Actor;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.petition.QueryCode;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.OneTrip;
import org.huiyin.runtime.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in whoever shows a petition's number with its query code. Too many wrong codes and the door stays shut for a while. */
@Component
public class CheckQueryCode {

    /** Whatever is no number at all is one subject: what a stranger types never becomes a key. */
    private static final String MALFORMED = "petition:malformed";

    private final OneTrip trip;
    private final KeyedHash hashes;
    private final GuessLimit limit;
    private final OldCodes old;

    CheckQueryCode(OneTrip trip, KeyedHash hashes, GuessLimit limit, OldCodes old) {
        this.trip = trip;
        this.hashes = hashes;
        this.limit = limit;
        this.old = old;
    }

    /**
     * Whether it is the code of the petition itself; a number that does not exist looks the same as a wrong code.
     *
     * @param client where the question comes from
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public boolean opens(String client, String number, @Nullable String code) {
        return admits(client, number, code).filter(actor -> actor.petitions(number)).isPresent();
    }

    /**
     * As whom the code lets somebody in: the petitioner, or one of a group with a code of his own.
     *
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public Optional<Actor> admits(String client, String number, @Nullable String code) {
        var stored = new Question<>("select query_code from petition where number = ?", List.of(number), (row, n) -> row.getBytes(1));
        return open(client, number, code, stored, Function.identity()).map(Admitted::actor);
    }

    /** What was asked for, and as whom. */
    public record Admitted<T>(T found, Actor actor) {}

    /**
     * What is asked for, if the code opens it: limit, both kinds of code and petition are looked up in one round trip, whichever code it is.
     *
     * @param wanted at most one row, found by the number
     * @param stored the query code as it is kept in that row
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public <T> Optional<Admitted<T>> open(String client, String number, @Nullable String code, Question<T> wanted, Function<T, byte[]> stored) {
        if (!PetitionNumber.wellFormed(number)) {
            limit.check(client, MALFORMED);
            limit.failed(client, MALFORMED);
            return Optional.empty();
        }
        var given = hashes.all(QUERY_CODE, QueryCode.bound(number, code == null ? "" : code));
        var standing = limit.questionOf(client, number);
        var member = MemberCodes.placeOf(number, given);
        var answers = trip.ask(standing, wanted, member);
        limit.judge(client, answers.to(standing));
        var own = code == null ? Optional.<T>empty() : answers.to(wanted).stream().findFirst();
        var place = answers.to(member).stream().findFirst();
        var let = own.flatMap(row -> among(given, stored.apply(row)) ? Optional.of(Actor.petitioner(number)) : place.map(at -> Actor.member(number, at)))
                .map(actor -> new Admitted<>(own.get(), actor));
        let.filter(who -> place.isPresent() || !MessageDigest.isEqual(given[0], stored.apply(who.found()))).filter(who -> given.length > 1).ifPresent(who -> old.renew(number, given));
        if (let.isEmpty()) {
            limit.failed(client, number);
        }
        return let;
    }

    /** Under which key it lies is nobody's secret; everything is compared all the same. */
    private static boolean among(byte[][] given, byte[] stored) {
        return Arrays.stream(given).filter(one -> MessageDigest.isEqual(one, stored)).count() > 0;
    }
}
