package org.huiyin.endurance;

import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives a house that was started as a process the members of staff who write into it. */
@Component
@Profile("writers")
class WriterAccounts implements ApplicationRunner {

    private final Accounts accounts;

    WriterAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SampleAccounts.of(accounts, Role.TRIAGE, SamplePetitions.OFFICE);
        SampleAccounts.of(accounts, Role.CLERK, SamplePetitions.OFFICE);
        SampleAccounts.of(accounts, Role.HANDLER, SamplePetitions.BUREAU);
    }
}
