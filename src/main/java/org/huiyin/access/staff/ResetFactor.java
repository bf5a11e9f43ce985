package org.huiyin.access.staff;

import org.huiyin.access.factor.Factors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator takes away the second factor of somebody who lost it; wherever they are signed in, they no longer are. */
@Service
public class ResetFactor {

    private final Factors factors;
    private final StaffRows rows;
    private final SessionRows sessions;
    private final AccountLog log;

    ResetFactor(Factors factors, StaffRows rows, SessionRows sessions, AccountLog log) {
        this.factors = factors;
        this.rows = rows;
        this.sessions = sessions;
        this.log = log;
    }

    /** @throws InvalidInput field {@code account} if it is closed, one's own, or has no second factor */
    @Needs(Right.MANAGE_ACCOUNTS)
    @Transactional
    public void reset(Actor actor, String account) {
        rows.locked(account);
        if (account.equals(actor.account())) {
            throw InvalidInput.of("account", "access.factor.own");
        }
        if (!factors.remove(account)) {
            throw InvalidInput.of("account", "access.factor.none");
        }
        sessions.endAllBut(account, null);
        log.note(actor, account, AccountChange.What.FACTOR_RESET);
    }
}
