package org.huiyin.access.staff;

import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody has forgotten their password; an administrator gives another first one, told once. */
@Service
public class GiveFirstPassword {

    private final StaffRows rows;
    private final Accounts accounts;
    private final AccountLog log;

    GiveFirstPassword(StaffRows rows, Accounts accounts, AccountLog log) {
        this.rows = rows;
        this.accounts = accounts;
        this.log = log;
    }

    /** @throws InvalidInput if the account is closed, or one's own: that password is changed with the old one */
    @Needs(Right.MANAGE_ACCOUNTS)
    @Transactional
    public String give(Actor actor, String account) {
        if (actor.account().equals(account)) {
            throw InvalidInput.of("account", "access.password.own");
        }
        rows.locked(account);
        var password = FirstPasswords.draw();
        accounts.setPassword(account, password, true, null);
        log.note(actor, account, AccountChange.What.FIRST_PASSWORD);
        return password;
    }
}
