package org.huiyin.reception.followup;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.duty.Leader;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who promised something, who watches over it, and who is to keep it. */
@Component
record HandedTo(Receptions receptions, Organisations organisations, Accounts accounts) {

    /** @param leader the line as the day announces it */
    record Chain(String leader, @Nullable String chain, String unit) {}

    /** @throws InvalidInput on {@code leader} if that one was not announced, and as the other does */
    Chain of(Heard heard, HandOverOrder order) {
        return of(order, announced(heard, Objects.requireNonNull(order.leader())));
    }

    /** @throws InvalidInput on {@code unit} and {@code chainAccount} if there is no such */
    Chain of(HandOverOrder order) {
        return of(order, Optional.ofNullable(order.leader()));
    }

    private Chain of(HandOverOrder order, Optional<String> leader) {
        var unit = organisations.find(Objects.requireNonNull(order.unit()));
        var watching = Optional.ofNullable(order.chainAccount()).flatMap(accounts::find).filter(account -> account.roles().contains(Role.LEADER));
        new Checks().that(leader.isPresent(), "leader", "reception.follow-up.not-announced", Objects.requireNonNullElse(order.leader(), "")).that(unit.isPresent(), "unit", "reception.follow-up.no-unit")
                .that(unit.isEmpty() || !unit.get().dissolved(), "unit", "reception.follow-up.dissolved", unit.map(gone -> organisations.current(gone.id()).name()).orElse(""))
                .that(order.chainAccount() == null || watching.isPresent(), "chainAccount", "reception.follow-up.no-leader").complain();
        return new Chain(leader.orElseThrow(), order.chain() == null ? watching.map(Account::displayName).orElse(null) : order.chain(), unit.map(Organisation::id).orElseThrow());
    }

    private Optional<String> announced(Heard heard, String line) {
        return receptions.find(heard.reception()).flatMap(day -> day.leaders().stream().filter(announced -> Leader.mark(announced).equals(Leader.mark(line))).findFirst());
    }
}
