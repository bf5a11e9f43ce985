package org.huiyin.access.own;

import java.util.Optional;
import org.huiyin.access.GuessLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: somebody shows the code that was sent. The first time this opens an account for the contact. */
@Service
public class EnterByCode {

    private static final String SUBJECT = "code-shown";
    private static final int LONGEST = 100;

    private final OneTimeCodes codes;
    private final CitizenAccountRows accounts;
    private final CitizenSessionRows sessions;
    private final GuessLimit limit;
    private final TransactionTemplate transaction;

    EnterByCode(OneTimeCodes codes, CitizenAccountRows accounts, CitizenSessionRows sessions, GuessLimit limit, TransactionTemplate transaction) {
        this.codes = codes;
        this.accounts = accounts;
        this.sessions = sessions;
        this.limit = limit;
        this.transaction = transaction;
    }

    /**
     * The token of a new session; nothing if the code is wrong, used, too old, or of another ticket, which all look alike.
     *
     * @param device {@code phone} or {@code computer}
     * @throws org.huiyin.access.TooManyGuesses if this client has been wrong too often
     */
    public Optional<String> enter(@Nullable String ticket, @Nullable String code, String client, String device) {
        limit.check(client, SUBJECT);
        if (ticket == null || code == null || ticket.length() > LONGEST || code.length() > LONGEST) {
            limit.failed(client, SUBJECT);
            return Optional.empty();
        }
        var contact = codes.redeem(ticket, code);
        if (contact.isEmpty()) {
            limit.failed(client, SUBJECT);
            return Optional.empty();
        }
        limit.passed(client, SUBJECT);
        return Optional.ofNullable(transaction.execute(status -> sessions.open(accounts.of(contact.get()), device)));
    }
}
