package org.huiyin.reception.video;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Who can be asked to take part in a video visit. */
@Component
public class Guests {

    private final Accounts accounts;
    private final Organisations organisations;

    Guests(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** People of the office and leaders of the government above it, for the form. */
    public List<Account> people(String office) {
        return Stream.of(Optional.of(office), organisations.find(office).map(Organisation::parent)).flatMap(Optional::stream).flatMap(unit -> accounts.of(unit).stream())
                .filter(account -> can(account, Right.JOIN_VIDEO)).toList();
    }

    /** Departments and townships of the region, for the form. */
    public List<Organisation> units(String region) {
        return Stream.of(Organisation.Kind.DEPARTMENT, Organisation.Kind.TOWNSHIP).flatMap(kind -> organisations.of(kind, region).stream()).filter(unit -> !unit.dissolved()).toList();
    }

    /** Into a visit that accuses somebody nobody is asked but the office's own chain. @throws org.huiyin.runtime.InvalidInput with what was found before */
    void check(Checks checks, Visit visit, ScheduleOrder order) {
        var units = Objects.requireNonNull(order.units());
        var asked = Objects.requireNonNull(order.accounts()).stream().limit(Seat.OTHERS).map(name -> accounts.find(String.valueOf(name))).toList();
        checks.that(asked.stream().allMatch(found -> found.filter(account -> can(account, Right.JOIN_VIDEO)).isPresent()), "accounts", "reception.video.no-account")
                .that(asked.isEmpty() || asked.stream().flatMap(Optional::stream).anyMatch(account -> visit.office().equals(account.unit()) && can(account, Right.KEEP_VIDEO)), "accounts", "reception.video.nobody")
                .that(units.stream().allMatch(unit -> organisations.find(String.valueOf(unit)).filter(found -> !found.dissolved()).isPresent()), "units", "reception.follow-up.no-unit")
                .that(!visit.accusation() || units.isEmpty() && asked.stream().flatMap(Optional::stream).allMatch(account -> visit.office().equals(account.unit()) && can(account, Right.KNOW_SEALED)),
                        "accounts", "reception.video.accusation").complain();
    }

    private static boolean can(Account account, Right right) {
        Set<Role> roles = account.roles();
        return roles.stream().anyMatch(right.holders()::contains);
    }
}
