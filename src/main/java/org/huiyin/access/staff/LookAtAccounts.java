package org.huiyin.access.staff;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What those who look after accounts, and those who look after them, get to see. */
@Service
public class LookAtAccounts {

    /** The roles an administrator can give. */
    public static final List<Role> ROLES = AccountRules.given();

    private final StaffRows rows;
    private final SessionRows sessions;
    private final AccountLog log;

    LookAtAccounts(StaffRows rows, SessionRows sessions, AccountLog log) {
        this.rows = rows;
        this.sessions = sessions;
        this.log = log;
    }

    /** Accounts by name behind {@code after}, closed ones included. */
    @Needs(Right.MANAGE_ACCOUNTS)
    public List<StaffMember> list(Actor actor, String after, int limit) {
        return rows.list(after, limit);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    public Optional<StaffMember> find(Actor actor, String account) {
        return rows.find(account);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    public List<StaffSession> sessions(Actor actor, String account) {
        return sessions.of(account, null);
    }

    /** The log of account changes before the line with that id, the newest first; of one account if it is named. */
    @Needs(Right.READ_ACCOUNT_CHANGES)
    public List<AccountChange> changes(Actor actor, @Nullable String account, long before, int limit) {
        return log.list(account, before, limit);
    }
}
