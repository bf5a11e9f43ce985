package org.huiyin.access.staff;

import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator closes an account for good; its name stays taken, since events and readings name it. */
@Service
public class CloseStaffAccount {

    private final StaffRows rows;
    private final Accounts accounts;
    private final AccountLog log;

    CloseStaffAccount(StaffRows rows, Accounts accounts, AccountLog log) {
        this.rows = rows;
        this.accounts = accounts;
        this.log = log;
    }

    /** @throws InvalidInput if it is closed already, or the last administrator's */
    @Needs(Right.MANAGE_ACCOUNTS)
    @Transactional
    public void close(Actor actor, String account) {
        rows.mustLeaveAnAdministrator(account, "account");
        var before = rows.locked(account);
        accounts.close(account);
        log.note(actor, account, AccountChange.What.CLOSED, before, null);
    }
}
