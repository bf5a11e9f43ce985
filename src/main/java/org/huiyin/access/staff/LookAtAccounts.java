package org.huiyin.access.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** How many accounts are open in that unit. */
    @Needs(Right.MANAGE_ACCOUNTS)
    public int openIn(Actor actor, String unit) {
        return rows.openIn(unit);
    }

    /** How many open accounts there are of each role, in that unit or anywhere for {@code null}. */
    @Needs(Right.MANAGE_ACCOUNTS)
    public Map<Role, Integer> byRole(Actor actor, @Nullable String unit) {
        return rows.byRole(unit);
    }

    /** Which of these units have an open account of that role. */
    @Needs(Right.MANAGE_ACCOUNTS)
    public Set<String> unitsWith(Actor actor, Role role, Collection<String> units) {
        return rows.unitsWith(role, units);
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
