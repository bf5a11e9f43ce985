package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A leader, or the head of the office, names who may write in that leader's name; what a delegate writes shows both names. */
@Component
public class NameDelegate {

    private static final int YEARS = 2;

    private final DelegateRows rows;
    private final LeaderRows leaders;
    private final DutyOffice offices;
    private final Accounts accounts;
    private final LegalTime time;

    NameDelegate(DelegateRows rows, LeaderRows leaders, DutyOffice offices, Accounts accounts, LegalTime time) {
        this.rows = rows;
        this.leaders = leaders;
        this.offices = offices;
        this.accounts = accounts;
        this.time = time;
    }

    /** {@code leader}: id; {@code from}: today where nothing is said; {@code until}: until somebody ends it. */
    public record DelegateOrder(@Nullable Long leader, @Nullable String account, @Nullable LocalDate from, @Nullable LocalDate until) {}

    /** Those for whom one may name somebody. */
    @Needs(Right.NAME_DELEGATE)
    public List<Leader> leaders(Actor actor) {
        return leaders.of(rows.leaders(office(actor), actor.account(), time.today()));
    }

    /** Their delegates, at most two hundred: those that hold first, the newest first. */
    @Needs(Right.NAME_DELEGATE)
    public List<Delegate> list(Actor actor) {
        return rows.of(office(actor), actor.account());
    }

    /** @throws InvalidInput naming every field at fault; on {@code account} if that is nobody who could, or is named already */
    @Needs(Right.NAME_DELEGATE)
    @Transactional
    public Delegate name(Actor actor, DelegateOrder order) {
        var leader = leaders(actor).stream().filter(one -> Objects.equals(one.id(), order.leader())).findFirst();
        var account = Optional.ofNullable(order.account()).map(String::strip).flatMap(accounts::find).filter(NameDelegate::can);
        var from = order.from() == null ? time.today() : order.from();
        new Checks().that(leader.isPresent(), "leader", "reception.duty.no-leader").required("account", order.account(), 100).that(order.account() == null || order.account().isBlank() || account.isPresent(), "account", "reception.delegate.no-account")
                .notBefore("from", from, time.today()).notAfter("from", from, time.today().plusYears(YEARS)).notBefore("until", order.until(), from).notAfter("until", order.until(), time.today().plusYears(YEARS)).complain();
        var whose = leader.orElseThrow();
        var made = rows.add(whose, offices.region(whose.office()), account.orElseThrow().account(), from, order.until(), actor.account(), time.instant())
                .orElseThrow(() -> InvalidInput.of("account", "reception.delegate.there"));
        offices.log(whose.office(), actor, "delegate", whose.line(), null, account.orElseThrow().account(), null);
        return rows.find(made).orElseThrow();
    }

    /** Nothing happens if it was ended already. */
    @Needs(Right.NAME_DELEGATE)
    @Transactional
    public Optional<Delegate> end(Actor actor, long id) {
        return rows.find(id).filter(delegate -> delegate.office().equals(office(actor)) || actor.account().equals(delegate.leaderAccount())).map(delegate -> {
            if (rows.end(delegate, actor.account(), time.instant())) {
                offices.log(delegate.office(), actor, "delegate-ended", delegate.line(), delegate.account(), null, null);
            }
            return rows.find(id).orElseThrow();
        });
    }

    /** The head of an office speaks for its leaders; a leader for oneself alone. */
    private static @Nullable String office(Actor actor) {
        return actor.roles().contains(Role.OFFICE_LEADER) ? actor.unit() : null;
    }

    private static boolean can(Account account) {
        return account.roles().stream().anyMatch(Right.BE_DELEGATE.holders()::contains);
    }
}
