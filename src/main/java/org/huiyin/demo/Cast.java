package org.huiyin.demo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.actor.Role;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who plays in the demo world: the demo's accounts; in units that have none, somebody who cannot sign in. */
@Component
@Profile("demo")
class Cast {

    private final DemoAccounts accounts;
    private final Organisations organisations;
    private final Competence competence;
    private final Regions regions;

    Cast(DemoAccounts accounts, Organisations organisations, Competence competence, Regions regions) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.competence = competence;
        this.regions = regions;
    }

    Account member(String unit, Role role) {
        if (role == Role.PETITIONER) {
            return new Account("petitioner", "", null, null, Set.of(Role.PETITIONER));
        }
        return accounts.all().stream().filter(a -> unit.equals(a.unit()) && a.roles().contains(role)).findFirst()
                .orElseGet(() -> new Account(role.code() + '-' + unit, nameOf(unit), unit, accounts.organisation(unit).region(), Set.of(role)));
    }

    /** Five people who hear a matter. */
    List<String> panel() {
        return accounts.all().stream().filter(a -> a.roles().contains(Role.GRID) || a.roles().contains(Role.ANALYST)).map(Account::displayName).distinct().limit(5).toList();
    }

    /** The unit in which something is done. */
    String place(Deed.Where where, String office, String unit) {
        return switch (where) {
            case OFFICE -> office;
            case OFFICE_ABOVE -> officeOf(accounts.organisation(above(above(office))).region());
            case UNIT -> unit;
            case ABOVE -> above(unit);
            case TOP -> above(above(unit));
        };
    }

    private String above(String unit) {
        return Objects.requireNonNull(accounts.organisation(unit).parent(), () -> "nobody above " + unit);
    }

    String nameOf(String unit) {
        return accounts.organisation(unit).name();
    }

    /** The petition office of the tale's county. */
    String office(Tale tale) {
        return officeOf(tale.region().substring(0, 6));
    }

    private String officeOf(String region) {
        return organisations.petitionOffice(region).map(Organisation::id).orElseThrow();
    }

    /** The unit that the tale names for its dispatch, else the competent one. */
    String destination(Tale tale, int dispatch) {
        var named = tale.to(dispatch);
        return named.isEmpty() ? competence.competent(tale.say("category"), tale.region()).orElseThrow().organisation().id() : named;
    }

    String regionName(Tale tale) {
        return regions.fullName(tale.region());
    }
}
