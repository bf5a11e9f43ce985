package org.huiyin.access;

import java.util.HexFormat;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a member of staff says who they are. Pages and interfaces sign in through here alike. */
@Service
public class SignIn {

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Passwords passwords;
    private final GuessLimit guesses;
    private final KeyedHash hashes;

    SignIn(Accounts accounts, Passwords passwords, GuessLimit guesses, KeyedHash hashes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.hashes = hashes;
    }

    /**
     * Checks account and password; an unknown account costs the same time as a wrong password and gets the same answer.
     *
     * @param client address the request came from
     * @throws InvalidInput     if either is missing or longer than 200 characters
     * @throws WrongCredentials if they do not belong together
     * @throws TooManyGuesses   if this client has been wrong too often
     */
    public Account signIn(@Nullable String account, @Nullable String password, String client) {
        var faults = new InvalidInput.Collector();
        present(faults, "account", account);
        present(faults, "password", password);
        faults.complain();
        return compare(account, password, client);
    }

    private static void present(InvalidInput.Collector faults, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            faults.fault(field, "access." + field + ".missing");
        } else if (value.length() > LONGEST) {
            faults.fault(field, "access.too-long", LONGEST);
        }
    }

    private Account compare(String account, String password, String client) {
        // people type their phone or their password there: what a stranger typed is not kept as it is
        var subject = "account:" + HexFormat.of().formatHex(hashes.of(KeyedHash.Of.ONCE, "account\n" + account));
        guesses.check(client, subject);
        var known = accounts.known(account).orElse(null);
        if (!passwords.matches(password, known == null ? null : known.passwordHash()) || known == null) {
            guesses.failed(client, subject);
            throw new WrongCredentials();
        }
        guesses.passed(client, subject);
        return known.account();
    }
}
