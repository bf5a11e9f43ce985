package org.huiyin.petition.intake;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.access.GuessLimit;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.runtime.OneTrip;
import org.huiyin.runtime.Question;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in whoever shows a petition's number with its query code. Too many wrong codes and the door stays shut for a while. */
@Component
public class CheckQueryCode {

    /** Whatever is no number at all is one subject: what a stranger types never becomes a key. */
    private static final String MALFORMED = "petition:malformed";

    private final OneTrip trip;
    private final Vault vault;
    private final GuessLimit limit;

    CheckQueryCode(OneTrip trip, Vault vault, GuessLimit limit) {
        this.trip = trip;
        this.vault = vault;
        this.limit = limit;
    }

    /**
     * Whether the code opens the petition; a number that does not exist looks the same as a wrong code.
     *
     * @param client where the question comes from
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public boolean opens(String client, String number, @Nullable String code) {
        var stored = new Question<>("select query_code from petition where number = ?", List.of(number), (row, n) -> row.getBytes(1));
        return open(client, number, code, stored, Function.identity()).isPresent();
    }

    /**
     * What is asked for, if the code opens it: limit, code and petition are looked up in one round trip.
     *
     * @param wanted at most one row, found by the number
     * @param stored the query code as it is kept in that row
     * @throws org.huiyin.access.TooManyGuesses after too many wrong codes
     */
    public <T> Optional<T> open(String client, String number, @Nullable String code, Question<T> wanted, Function<T, byte[]> stored) {
        if (!PetitionNumber.wellFormed(number)) {
            limit.check(client, MALFORMED);
            limit.failed(client, MALFORMED);
            return Optional.empty();
        }
        var standing = limit.questionOf(client, number);
        var answers = trip.ask(standing, wanted);
        limit.judge(client, answers.to(standing));
        var given = Intake.codeHash(vault, number, code == null ? "" : code);
        var found = answers.to(wanted).stream().findFirst().filter(row -> code != null && MessageDigest.isEqual(given, stored.apply(row)));
        if (found.isEmpty()) {
            limit.failed(client, number);
        }
        return found;
    }
}
