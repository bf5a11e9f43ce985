package org.huiyin.demo;

import java.util.List;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration: one for each role, and their like in another unit of Pujiang and in Qujiang. */
@Component
@Profile("demo")
class DemoAccounts {

    static final String PASSWORD = "demo";

    private final Accounts accounts;
    private final Organisations organisations;
    private final List<Account> all;

    DemoAccounts(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.all = DemoFile.rows("accounts.csv").stream()
                .map(row -> account(row.get("account"), row.get("name"), row.get("role"), row.get("unit"))).toList();
    }

    private Account account(String account, String name, String role, String unit) {
        return new Account(account, name, unit, organisation(unit).region(), Set.of(Role.of(role)));
    }

    /** The names alone, known without a directory. */
    static List<String> names() {
        return DemoFile.rows("accounts.csv").stream().map(row -> row.get("account")).toList();
    }

    List<Account> all() {
        return all;
    }

    Actor actor(String account) {
        return all.stream().filter(one -> one.account().equals(account)).findFirst().orElseThrow(() -> new IllegalStateException("no account " + account)).actor();
    }

    Organisation organisation(String unit) {
        return organisations.find(unit).orElseThrow(() -> new IllegalStateException("no organisation " + unit));
    }

    void openOnce() {
        if (accounts.find(all.getFirst().account()).isEmpty()) {
            accounts.createAll(all, PASSWORD);
        }
    }
}
