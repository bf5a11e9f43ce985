package org.huiyin.access.staff;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator gives an account another name, unit or other roles; whoever is signed in with it is signed out. */
@Service
public class ChangeAccount {

    private final StaffRows rows;
    private final AccountRules rules;
    private final AccountLog log;
    private final SessionRows sessions;

    ChangeAccount(StaffRows rows, AccountRules rules, AccountLog log, SessionRows sessions) {
        this.rows = rows;
        this.rules = rules;
        this.log = log;
        this.sessions = sessions;
    }

    /** @throws InvalidInput for every field that cannot be taken; {@code roles} also for one's own, and for those of the last administrator */
    @Needs(Right.MANAGE_ACCOUNTS)
    @Transactional
    public void change(Actor actor, String account, AccountEntry entry) {
        var after = rules.check(entry.of(account));
        if (!after.roles().contains(Role.ADMIN)) {
            rows.mustLeaveAnAdministrator(account, "roles");
        }
        var before = rows.locked(account);
        if (actor.account().equals(account) && !before.roles().equals(after.roles())) {
            throw InvalidInput.of("roles", "access.roles.own");
        }
        rows.update(after);
        log.note(actor, account, AccountChange.What.CHANGED, before, after);
        sessions.endAllBut(account, null);
    }
}
