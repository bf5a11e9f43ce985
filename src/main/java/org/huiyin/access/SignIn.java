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
    private static final int OF_STRANGERS = 50;

    private final Accounts accounts;
    private final Passwords passwords;
    private final ReservedGuesses guesses;
    private final KeyedHash hashes;
    private final SecondStep second;

    SignIn(Accounts accounts, Passwords passwords, ReservedGuesses guesses, KeyedHash hashes, SecondStep second) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.hashes = hashes;
        this.second = second;
    }

    /**
     * Checks account and password; an unknown account costs the same time as a wrong password and gets the same answer.
     * Where the answer owes a {@link Due#CODE}, nobody has signed in before {@link #prove}.
     *
     * @param client what {@link Devices#clientOf} says
     * @throws InvalidInput     if either is missing or longer than 200 characters
     * @throws WrongCredentials if they do not belong together
     * @throws TooManyGuesses   if this client, or all strangers to the account together, have been wrong too often
     */
    public Account signIn(@Nullable String account, @Nullable String password, String client) {
        var faults = new InvalidInput.Collector();
        present(faults, "account", account);
        present(faults, "password", password);
        faults.complain();
        return compare(account, password, client);
    }

    /**
     * The second step: a code of the app, or a recovery code.
     *
     * @param halfway who showed the right password
     * @return the person as the house knows them now
     * @throws InvalidInput     field {@code otp}
     * @throws WrongCredentials if the account was closed meanwhile
     * @throws TooManyGuesses   if this client, or all strangers to the account together, have been wrong too often
     */
    public Account prove(Account halfway, @Nullable String otp, String client) {
        var faults = new InvalidInput.Collector();
        present(faults, "otp", otp);
        faults.complain();
        var account = accounts.find(halfway.account()).orElseThrow(WrongCredentials::new);
        second.prove(account, otp, client);
        return account;
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
        guesses.take(client, subject, OF_STRANGERS);
        var known = accounts.known(account).orElse(null);
        if (!passwords.matches(password, known == null ? null : known.passwordHash()) || known == null) {
            throw new WrongCredentials();
        }
        guesses.giveBack(client, subject);
        return known.account().due(second.dueFrom(known.account()));
    }
}
