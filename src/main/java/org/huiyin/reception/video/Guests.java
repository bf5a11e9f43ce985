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
    private final VisitRows rows;

    Guests(Accounts accounts, Organisations organisations, VisitRows rows) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.rows = rows;
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

    /**
     * Into a visit that accuses somebody nobody is asked but the office's own chain. Where its petition is to be kept from others, those from elsewhere and whoever it is kept from are refused in the
     * words in which one is refused who does not exist, all alike: nobody learns by asking whom it accuses (Art 30).
     *
     * @throws org.huiyin.runtime.InvalidInput with what was found before
     */
    void check(Checks checks, VisitRows.Kept kept, ScheduleOrder order) {
        var visit = kept.visit();
        var apart = kept.closed() && !visit.accusation();
        var units = Objects.requireNonNull(order.units());
        var asked = Objects.requireNonNull(order.accounts()).stream().limit(Seat.OTHERS).map(name -> accounts.find(String.valueOf(name))).toList();
        checks.that(asked.stream().allMatch(found -> found.filter(account -> can(account, Right.JOIN_VIDEO)).filter(account -> !apart || visit.office().equals(account.unit()))
                        .filter(account -> !rows.hides(visit, account.actor())).isPresent()), "accounts", "reception.video.no-account")
                .that(asked.isEmpty() || asked.stream().flatMap(Optional::stream).anyMatch(account -> visit.office().equals(account.unit()) && can(account, Right.KEEP_VIDEO)), "accounts", "reception.video.nobody")
                .that(units.stream().allMatch(unit -> organisations.find(String.valueOf(unit)).filter(found -> !apart && !found.dissolved()).isPresent()), "units", "reception.video.no-unit")
                .that(!visit.accusation() || units.isEmpty() && asked.stream().flatMap(Optional::stream).allMatch(account -> visit.office().equals(account.unit()) && can(account, Right.KNOW_SEALED)),
                        "accounts", "reception.video.accusation").complain();
    }

    private static boolean can(Account account, Right right) {
        Set<Role> roles = account.roles();
        return roles.stream().anyMatch(right.holders()::contains);
    }
}
