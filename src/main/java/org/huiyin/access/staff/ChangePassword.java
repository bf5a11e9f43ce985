package org.huiyin.access.staff;

import java.util.List;
import org.huiyin.access.Accounts;
import org.huiyin.access.Due;
import org.huiyin.access.ReservedGuesses;
import org.huiyin.access.SecondStep;
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

    /** Guesses at one password from all addresses within the window. */
    private static final int TOGETHER = 50;

    private final Accounts accounts;
    private final ReservedGuesses guesses;
    private final AccountLog log;
    private final SecondStep second;

    ChangePassword(Accounts accounts, ReservedGuesses guesses, AccountLog log, SecondStep second) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.log = log;
        this.second = second;
    }

    /**
     * What is typed for the old password.
     *
     * @param from address the request came from
     * @param own  id of the session that asks; it alone goes on
     */
    public record Change(@Nullable String old, @Nullable String chosen, String from, @Nullable String own) {}

    /**
     * @return what is due next from whoever asks; a code was shown already
     * @throws InvalidInput field {@code old} if that is not the password, field {@code chosen} if the new one is none to rely on
     * @throws TooManyGuesses if the old one was guessed at too often
     */
    @Needs(Right.OWN_ACCOUNT)
    public Due change(Actor actor, Change change) {
        PasswordRules.check("chosen", change.chosen(), actor.account());
        if (change.chosen().equals(change.old())) {
            throw InvalidInput.of("chosen", "access.password.same");
        }
        prove(actor.account(), change);
        accounts.setPassword(actor.account(), change.chosen(), false, change.own());
        log.note(actor, actor.account(), AccountChange.What.OWN_PASSWORD);
        var next = second.dueFrom(accounts.find(actor.account()).orElseThrow());
        return next == Due.CODE ? Due.NOTHING : next;
    }

    private void prove(String account, Change change) {
        var subject = "account:" + account;
        guesses.take(change.from(), subject, TOGETHER);
        if (change.old() == null || change.old().length() > 200 || !accounts.anyOpensWith(List.of(account), change.old())) {
            throw InvalidInput.of("old", "access.password.wrong");
        }
        guesses.giveBack(change.from(), subject);
    }
}
