package org.huiyin.reception.duty;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office says with which account one of its leaders signs in: whoever has it sees what is promised under that leader's line. */
@Component
public class NameAccount {

    private final LeaderRows leaders;
    private final LeaderAccounts accounts;
    private final DutyOffice offices;

    NameAccount(LeaderRows leaders, LeaderAccounts accounts, DutyOffice offices) {
        this.leaders = leaders;
        this.accounts = accounts;
        this.offices = offices;
    }

    /** Those it can be. */
    @Needs(Right.PLAN_RECEPTION)
    public List<Account> choice(Actor actor) {
        return accounts.of(offices.of(actor));
    }

    /**
     * @param account {@code null} or blank: none any more
     * @throws InvalidInput on {@code account} if that is no leader of the own unit or the one above it, or is said of somebody else
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Leader> name(Actor actor, long id, @Nullable String account) {
        var office = offices.of(actor);
        offices.alone(office);
        var wanted = account == null || account.isBlank() ? null : account.strip();
        return leaders.find(office, id).map(leader -> {
            new Checks().that(wanted == null || accounts.has(office, wanted), "account", "reception.tray.no-leader")
                    .that(wanted == null || !accounts.taken(leader, wanted), "account", "reception.duty.account-taken").complain();
            leaders.account(leader, wanted);
            offices.log(office, actor, "account", leader.line(), leader.account(), wanted, null);
            return leaders.find(office, id).orElseThrow();
        });
    }
}
