package org.huiyin.access.absence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Memory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: whoever will be away names a colleague of the same unit to act meanwhile; the head of a unit may for anybody in it. */
@Service
public class NameDeputy {

    private static final int LONGEST_DAYS = 366;

    private final Accounts accounts;
    private final DeputyRows rows;
    private final RunningDeputies running;
    private final LegalTime time;
    private final TellDeputy telling;
    private final TransactionTemplate transaction;

    NameDeputy(Accounts accounts, DeputyRows rows, RunningDeputies running, LegalTime time, TellDeputy telling, TransactionTemplate transaction) {
        this.telling = telling;
        this.transaction = transaction;
        this.accounts = accounts;
        this.rows = rows;
        this.running = running;
        this.time = time;
    }

    /** Who, for whom ({@code null} or blank: for oneself), and on which legal days, both included. */
    public record Naming(@Nullable String absent, @Nullable String deputy, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}

    /** Whether this person leads the unit themselves and not in somebody's place: what is lent is not lent on. */
    static boolean leads(Actor actor) {
        return actor.ownRoles().contains(Role.UNIT_HEAD) || actor.ownRoles().contains(Role.OFFICE_LEADER);
    }

    /** @throws InvalidInput for every field that cannot be taken */
    @Needs(Right.NAME_DEPUTY)
    public void name(Actor actor, Naming naming) {
        var absent = naming.absent() == null || naming.absent().isBlank() ? actor.account() : naming.absent().strip();
        var deputy = naming.deputy() == null ? "" : naming.deputy().strip();
        var faults = new InvalidInput.Collector();
        require(faults, absent.equals(actor.account()) || leads(actor) && colleague(actor, absent).isPresent(), "absent", "access.deputy.absent");
        require(faults, !deputy.equals(absent) && colleague(actor, deputy).filter(NameDeputy::mayStandIn).isPresent(), "deputy", "access.deputy.colleague");
        days(faults, naming.firstDay(), naming.lastDay());
        faults.complain();
        write(new Deputy(0, absent, deputy, actor.unit(), naming.firstDay(), naming.lastDay(), actor.account(), null, null));
    }

    private void write(Deputy deputy) {
        if (!Boolean.TRUE.equals(transaction.execute(status -> rows.insertUnlessOverlapping(deputy, time.instant()) && telling.tell(deputy)))) {
            throw InvalidInput.of("firstDay", "access.deputy.overlaps");
        }
        Memory.renew(running::forget);
    }

    private void days(InvalidInput.Collector faults, @Nullable LocalDate first, @Nullable LocalDate last) {
        var today = time.today();
        require(faults, first != null && !first.isBefore(today) && first.isBefore(today.plusDays(LONGEST_DAYS)), "firstDay", "access.deputy.first-day");
        require(faults, last != null && (first == null || !last.isBefore(first) && ChronoUnit.DAYS.between(first, last) < LONGEST_DAYS), "lastDay", "access.deputy.last-day");
    }

    private Optional<Account> colleague(Actor actor, String account) {
        return accounts.find(account).filter(found -> actor.unit() != null && actor.unit().equals(found.unit()));
    }

    /** Whoever keeps accounts or reads the logs has no case before them, not in somebody's place either. */
    private static boolean mayStandIn(Account account) {
        return !account.roles().contains(Role.ADMIN) && !account.roles().contains(Role.AUDITOR);
    }

    private static void require(InvalidInput.Collector faults, boolean holds, String field, String key) {
        if (!holds) {
            faults.fault(field, key);
        }
    }
}
