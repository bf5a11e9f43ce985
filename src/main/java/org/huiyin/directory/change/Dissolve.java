package org.huiyin.directory.change;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.DirectoryChange.What;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.OrganisationDissolved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends one organisation, inside a transaction: what stood below it stands below its successor, and whoever must go along is told. */
@Component
class Dissolve {

    private final OrganisationRows rows;
    private final DirectoryLog log;
    private final ApplicationEventPublisher events;

    Dissolve(OrganisationRows rows, DirectoryLog log, ApplicationEventPublisher events) {
        this.rows = rows;
        this.log = log;
        this.events = events;
    }

    void now(Actor by, Organisation ending, Organisation successor, boolean moveAccounts) {
        var values = new ArrayList<DirectoryChange.Value>();
        // a successor from below takes the place of what it continues
        if (rows.within(ending.id(), successor.id())) {
            values.addAll(put(What.MOVED, successor, under(successor, ending.parent())));
        }
        for (var below : rows.below(ending.id())) {
            if (!below.id().equals(successor.id())) {
                values.addAll(put(What.MOVED, below, under(below, successor.id())));
            }
        }
        values.addAll(put(What.DISSOLVED, ending, continuedBy(ending, successor.id())));
        log.note(by.account(), values);
        events.publishEvent(new OrganisationDissolved(ending.id(), successor, moveAccounts, by));
    }

    private List<DirectoryChange.Value> put(What what, Organisation before, Organisation after) {
        rows.put(after);
        return DirectoryChange.between(what, before, after);
    }

    static Organisation under(Organisation each, @Nullable String parent) {
        return new Organisation(each.id(), each.name(), each.kind(), each.region(), parent, each.categories(), each.phone(), each.address(), each.hours(), each.successor());
    }

    private static Organisation continuedBy(Organisation each, String successor) {
        return new Organisation(each.id(), each.name(), each.kind(), each.region(), each.parent(), each.categories(), each.phone(), each.address(), each.hours(), successor);
    }
}
