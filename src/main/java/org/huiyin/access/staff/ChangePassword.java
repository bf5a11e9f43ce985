package org.huiyin.access.staff;

import java.util.List;
import org.huiyin.access.Accounts;
import org.huiyin.access.GuessLimit;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a member of staff chooses another password; wherever else they are signed in, they no longer are. */
@Service
public class ChangePassword {

    private final Accounts accounts;
    private final GuessLimit guesses;
    private final AccountLog log;

    ChangePassword(Accounts accounts, GuessLimit guesses, AccountLog log) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.log = log;
    }

    /**
     * What is typed for the old password.
     *
     * @param from address the request came from
     * @param own  id of the session that asks; it alone goes on
     */
    public record Change(@Nullable String old, @Nullable String chosen, String from, @Nullable String own) {}

    /**
     * @throws InvalidInput field {@code old} if that is not the password, field {@code chosen} if the new one is none to rely on
     * @throws TooManyGuesses if the old one was guessed at too often
     */
    @Needs(Right.OWN_ACCOUNT)
    public void change(Actor actor, Change change) {
        PasswordRules.check("chosen", change.chosen(), actor.account());
        if (change.chosen().equals(change.old())) {
            throw InvalidInput.of("chosen", "access.password.same");
        }
        prove(actor.account(), change);
        accounts.setPassword(actor.account(), change.chosen(), false, change.own());
        log.note(actor, actor.account(), AccountChange.What.OWN_PASSWORD);
    }

    private void prove(String account, Change change) {
        var subject = "account:" + account;
        guesses.check(change.from(), subject);
        if (change.old() == null || change.old().length() > 200 || !accounts.anyOpensWith(List.of(account), change.old())) {
            guesses.failed(change.from(), subject);
            throw InvalidInput.of("old", "access.password.wrong");
        }
        guesses.passed(change.from(), subject);
    }
}
