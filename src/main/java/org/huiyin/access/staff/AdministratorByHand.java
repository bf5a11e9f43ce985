package org.huiyin.access.staff;

import java.util.List;
import org.huiyin.access.Accounts;
import org.huiyin.access.Due;
import org.huiyin.access.factor.Factors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator in from the machine itself: the first one of a new house, or one who is locked out. Whoever can run a command there holds the whole house in hand anyway. */
@Component
public class AdministratorByHand {

    private final StaffRows rows;
    private final AccountRules rules;
    private final Accounts accounts;
    private final Factors factors;
    private final AccountLog log;

    AdministratorByHand(StaffRows rows, AccountRules rules, Accounts accounts, Factors factors, AccountLog log) {
        this.rows = rows;
        this.rules = rules;
        this.accounts = accounts;
        this.factors = factors;
        this.log = log;
    }

    /**
     * Opens the account, or gives it another first password and takes its second factor away.
     *
     * @return the first password, told this once
     * @throws InvalidInput field {@code account} if that is no name for one, or one that is closed or no administrator's
     */
    @Transactional
    public String letIn(String account) {
        return rows.find(account).isPresent() ? again(account) : opened(account);
    }

    private String opened(String name) {
        var account = rules.check(new AccountEntry(name, name, null, List.of(Role.ADMIN.code()))).due(Due.PASSWORD);
        var password = FirstPasswords.draw();
        accounts.create(account, password);
        log.note(Actor.SYSTEM, account.account(), AccountChange.What.OPENED, null, account);
        return password;
    }

    private String again(String account) {
        if (!rows.locked(account).roles().contains(Role.ADMIN)) {
            throw InvalidInput.of("account", "access.account.no-administrator", account);
        }
        var password = FirstPasswords.draw();
        accounts.setPassword(account, password, true, null);
        log.note(Actor.SYSTEM, account, AccountChange.What.FIRST_PASSWORD);
        if (factors.remove(account)) {
            log.note(Actor.SYSTEM, account, AccountChange.What.FACTOR_RESET);
        }
        return password;
    }
}
