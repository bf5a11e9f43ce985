package org.huiyin.console.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.work.InboxRow;
import org.huiyin.web.Choice;
import org.springframework.stereotype.Component;

/** What may be chosen for many rows: units whose name was looked for, else those that answer for the category of the first row; or colleagues. */
@Component
final class BulkChoices {

    private static final int FOUND = 20;

    private final Organisations organisations;
    private final Accounts accounts;

    BulkChoices(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    List<Choice> of(Actor actor, BulkAct act, BulkForm form, List<InboxRow> rows) {
        if (act == BulkAct.APPOINT_HANDLER && actor.unit() != null) {
            return accounts.of(actor.unit()).stream().map(one -> Choice.of(one.account(), one.displayName())).toList();
        }
        return act.sends() ? units(actor, form, rows).stream().map(unit -> Choice.of(unit.id(), unit.name())).toList() : List.of();
    }

    private List<Organisation> units(Actor actor, BulkForm form, List<InboxRow> rows) {
        var category = rows.stream().map(InboxRow::category).filter(Objects::nonNull).findFirst().orElse(null);
        var found = new ArrayList<Organisation>();
        organisations.find(form.value("to")).ifPresent(found::add);
        if (form.value("find").isEmpty()) {
            found.addAll(organisations.search("", actor.region(), category, null, FOUND));
            found.addAll(organisations.search("", actor.region(), null, Organisation.Kind.PETITION_OFFICE, FOUND));
        } else {
            found.addAll(organisations.search(form.value("find"), null, null, null, FOUND));
        }
        return found.stream().filter(unit -> !unit.id().equals(actor.unit())).distinct().toList();
    }
}
