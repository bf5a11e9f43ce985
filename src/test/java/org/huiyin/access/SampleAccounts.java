package org.huiyin.access;

import java.util.Set;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;

/** Accounts for tests; each call opens the account if it is not there yet. */
public final class SampleAccounts {

    public static final String PASSWORD = "correct horse battery";

    private SampleAccounts() {}

    /** A handler of Pujiang's housing bureau. */
    public static Account handler(Accounts accounts) {
        return opened(accounts, new Account("sample-handler", "吴承办", "330726-zjj", "330726", Set.of(Role.HANDLER)));
    }

    /** An administrator, who belongs to no unit. */
    public static Account administrator(Accounts accounts) {
        return opened(accounts, new Account("sample-admin", "管理员", null, null, Set.of(Role.ADMIN)));
    }

    /** A clerk under a name of one's own. */
    public static Account clerk(Accounts accounts, String name) {
        return opened(accounts, new Account(name, "登记员", "330726-xfj", "330726", Set.of(Role.CLERK)));
    }

    /** A member of staff of any unit and role, named after the role. */
    public static Account of(Accounts accounts, Role role, String unit) {
        return opened(accounts, new Account("sample-" + role.code() + '-' + unit, "某某", unit, unit.substring(0, 6), Set.of(role)));
    }

    /** A leader of the city's office, who watches over the counties and has no part in their matters. */
    public static Account leaderAbove(Accounts accounts) {
        return opened(accounts, new Account("sample-leader-above", "某某", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER, Role.SUPERVISOR)));
    }

    private static Account opened(Accounts accounts, Account account) {
        if (accounts.find(account.account()).isEmpty()) {
            try {
                accounts.create(account, PASSWORD);
            } catch (InvalidInput taken) {
                // another house over the same database was faster
            }
        }
        return account;
    }
}
