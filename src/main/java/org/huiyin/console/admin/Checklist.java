package org.huiyin.console.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.access.staff.LookAtAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.console.admin.ChecklistPage.Item;
import org.huiyin.console.admin.ChecklistPage.State;
import org.huiyin.deadline.DueDates;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.change.Installation;
import org.huiyin.notice.message.SendTest;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Goes through what a county needs before its first real case. */
@Component
class Checklist {

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

    List<Item> items(Actor actor) {
        var items = new ArrayList<Item>();
        var admins = accounts.byRole(actor, null).getOrDefault(Role.ADMIN, 0);
        var home = installation.home();
        items.add(item("home", home.isPresent(), 0, "/console/organisations"));
        items.add(item("administrators", admins > 1, admins, "/console/accounts"));
        home.flatMap(at -> organisations.find(at.office())).ifPresent(office -> ofTheOffice(actor, organisations.current(office.id()), items));
        home.ifPresent(at -> ofTheUnits(actor, at.region(), items));
        var today = time.today();
        items.add(item("calendar", calendars.knows(today), today.getYear(), "/console/calendar"));
        items.add(new Item("law", State.LOOK, 0, "/console/law"));
        items.add(new Item("papers", State.LOOK, 0, home.map(at -> LetterheadPage.address(organisations.current(at.office()).id())).orElse("/console/organisations")));
        items.add(new Item("message", !messages.offered(actor).isEmpty() ? State.LOOK : State.LACKING, 0, "/console/messages"));
        return items;
    }

    private void ofTheOffice(Actor actor, Organisation office, List<Item> items) {
        var roles = accounts.byRole(actor, office.id());
        items.add(item("contacts", !office.phone().isEmpty() && !office.address().isEmpty(), 0, OrganisationsPage.one(office.id())));
        items.add(item("hours", !office.hours().isEmpty(), 0, OrganisationsPage.one(office.id())));
        items.add(item("desk", has(roles, Role.CLERK) && has(roles, Role.TRIAGE), roles.getOrDefault(Role.CLERK, 0) + roles.getOrDefault(Role.TRIAGE, 0), "/console/account-sheet"));
        items.add(item("leader", has(roles, Role.OFFICE_LEADER), roles.getOrDefault(Role.OFFICE_LEADER, 0), "/console/accounts"));
    }

    private void ofTheUnits(Actor actor, String region, List<Item> items) {
        var departments = organisations.search("", region, null, Organisation.Kind.DEPARTMENT, UNITS);
        var units = departments.stream().map(Organisation::id).toList();
        items.add(item("units", !units.isEmpty(), units.size(), "/console/directory"));
        var idle = (int) departments.stream().filter(each -> each.categories().isEmpty()).count();
        items.add(item("competences", !units.isEmpty() && idle == 0, idle, "/console/competences?region=" + region));
        var headless = units.size() - accounts.unitsWith(actor, Role.UNIT_HEAD, units).size();
        var handless = units.size() - accounts.unitsWith(actor, Role.HANDLER, units).size();
        items.add(item("handlers", !units.isEmpty() && handless == 0, handless, "/console/account-sheet"));
        items.add(item("heads", !units.isEmpty() && headless == 0, headless, "/console/account-sheet"));
    }

    private static boolean has(Map<Role, Integer> roles, Role role) {
        return roles.getOrDefault(role, 0) > 0;
    }

    private static Item item(String code, boolean done, int count, String where) {
        return new Item(code, done ? State.DONE : State.LACKING, count, where);
    }
}
