package org.huiyin.petition.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.access.staff.LookAtAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.deadline.DueDates;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.change.Installation;
import org.huiyin.notice.message.SendTest;
import org.huiyin.petition.readiness.Need.State;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Use case: an administrator goes through what a county needs before its first real case. */
@Component
public class Checklist {

    private static final int UNITS = 200;

    private final Installation installation;
    private final Organisations organisations;
    private final LookAtAccounts accounts;
    private final DueDates calendars;
    private final SendTest messages;
    private final LegalTime time;

    Checklist(Installation installation, Organisations organisations, LookAtAccounts accounts, DueDates calendars, SendTest messages, LegalTime time) {
        this.installation = installation;
        this.organisations = organisations;
        this.accounts = accounts;
        this.calendars = calendars;
        this.messages = messages;
        this.time = time;
    }

    /** Where this house is at home, if somebody has said so, and what it needs. */
    @Needs(Right.MANAGE_ACCOUNTS)
    public Readiness look(Actor actor) {
        var needs = new ArrayList<Need>();
        var admins = accounts.byRole(actor, null).getOrDefault(Role.ADMIN, 0);
        var home = installation.home();
        needs.add(Need.of("home", home.isPresent(), 0, null));
        needs.add(Need.of("administrators", admins > 1, admins, null));
        home.flatMap(at -> organisations.find(at.office())).ifPresent(office -> ofTheOffice(actor, organisations.current(office.id()), needs));
        home.ifPresent(at -> ofTheUnits(actor, at.region(), needs));
        var today = time.today();
        needs.add(Need.of("calendar", calendars.knows(today), today.getYear(), null));
        needs.add(new Need("law", State.LOOK, 0, null));
        needs.add(new Need("papers", State.LOOK, 0, home.map(at -> organisations.current(at.office()).id()).orElse(null)));
        needs.add(new Need("message", messages.offered(actor).isEmpty() ? State.LACKING : State.LOOK, 0, null));
        return new Readiness(home.map(Installation.Home::region).orElse(null), needs);
    }

    private void ofTheOffice(Actor actor, Organisation office, List<Need> needs) {
        var roles = accounts.byRole(actor, office.id());
        needs.add(Need.of("contacts", !office.phone().isEmpty() && !office.address().isEmpty(), 0, office.id()));
        needs.add(Need.of("hours", !office.hours().isEmpty(), 0, office.id()));
        needs.add(Need.of("desk", has(roles, Role.CLERK) && has(roles, Role.TRIAGE), roles.getOrDefault(Role.CLERK, 0) + roles.getOrDefault(Role.TRIAGE, 0), office.id()));
        needs.add(Need.of("leader", has(roles, Role.OFFICE_LEADER), roles.getOrDefault(Role.OFFICE_LEADER, 0), office.id()));
    }

    private void ofTheUnits(Actor actor, String region, List<Need> needs) {
        var departments = organisations.search("", region, null, Organisation.Kind.DEPARTMENT, UNITS);
        var units = departments.stream().map(Organisation::id).toList();
        needs.add(Need.of("units", !units.isEmpty(), units.size(), region));
        var idle = (int) departments.stream().filter(each -> each.categories().isEmpty()).count();
        needs.add(Need.of("competences", !units.isEmpty() && idle == 0, idle, region));
        var headless = units.size() - accounts.unitsWith(actor, Role.UNIT_HEAD, units).size();
        var handless = units.size() - accounts.unitsWith(actor, Role.HANDLER, units).size();
        needs.add(Need.of("handlers", !units.isEmpty() && handless == 0, handless, region));
        needs.add(Need.of("heads", !units.isEmpty() && headless == 0, headless, region));
    }

    private static boolean has(Map<Role, Integer> roles, Role role) {
        return roles.getOrDefault(role, 0) > 0;
    }
}
