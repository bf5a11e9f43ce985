package org.huiyin.bench.server;

import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Opens the one account that the scenarios of staff sign in with. */
@Component
public final class TriageAccount implements ApplicationRunner {

    public static final String NAME = "bench-triage";
    public static final String PASSWORD = "bench on loopback only";
    static final String OFFICE = "330726-xfj";

    private final Accounts accounts;

    TriageAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments args) {
        accounts.create(new Account(NAME, NAME, OFFICE, "330726", Set.of(Role.TRIAGE)), PASSWORD);
    }
}
