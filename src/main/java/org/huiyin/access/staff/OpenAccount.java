package org.huiyin.access.staff;

import org.huiyin.access.Accounts;
import org.huiyin.access.Due;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator opens an account; its first password is drawn by the house and told once. */
@Service
public class OpenAccount {

    private final Accounts accounts;
    private final AccountRules rules;
    private final AccountLog log;

    OpenAccount(Accounts accounts, AccountRules rules, AccountLog log) {
        this.accounts = accounts;
        this.rules = rules;
        this.log = log;
    }

    /** The password is kept nowhere but as a hash. */
    public record Opened(String account, String firstPassword) {}

    /** Checks the same and opens nothing. @return its name */
    @Needs(Right.MANAGE_ACCOUNTS)
    public String look(Actor actor, AccountEntry entry) {
        var account = rules.check(entry).account();
        if (accounts.find(account).isPresent()) {
            throw InvalidInput.of("account", "access.account.taken");
        }
        return account;
    }

    /** @throws InvalidInput for every field that cannot be taken; {@code account} also if the name is taken, be it by a closed one */
    @Needs(Right.MANAGE_ACCOUNTS)
    @Transactional
    public Opened open(Actor actor, AccountEntry entry) {
        var account = rules.check(entry).due(Due.PASSWORD);
        var password = FirstPasswords.draw();
        accounts.create(account, password);
        log.note(actor, account.account(), AccountChange.What.OPENED, null, account);
        return new Opened(account.account(), password);
    }
}
