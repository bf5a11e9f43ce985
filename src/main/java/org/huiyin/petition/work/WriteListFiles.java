package org.huiyin.petition.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.access.Accounts;
import org.huiyin.access.Substitutes;
import org.huiyin.access.machine.StandingClients;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the lists that wait, one after another, each as its account may see it at this moment. A run that broke off is begun anew. */
@Component
class WriteListFiles {

    static final Duration KEPT = Duration.ofHours(24);
    private static final Logger LOG = LoggerFactory.getLogger(WriteListFiles.class);

    private final ListFileRows rows;
    private final ListExport export;
    private final Accounts accounts;
    private final Substitutes substitutes;
    private final StandingClients clients;
    private final Clock clock;

    WriteListFiles(ListFileRows rows, ListExport export, Accounts accounts, Substitutes substitutes, StandingClients clients, Clock clock) {
        this.rows = rows;
        this.export = export;
        this.accounts = accounts;
        this.substitutes = substitutes;
        this.clients = clients;
        this.clock = clock;
    }

    /** Writes the next that waits. @return whether there was one */
    boolean step() {
        rows.forget(clock.instant().minus(KEPT));
        var next = rows.next();
        next.ifPresent(this::write);
        return next.isPresent();
    }

    private void write(ListFile file) {
        var state = ListFile.State.FAILED;
        rows.begin(file.id());
        try {
            var actor = whose(file.account());
            if (actor.filter(who -> who.may(Right.LIST_CASES)).isPresent()) {
                rows.progress(file.id(), export.write(actor.get(), file.asked().query(null), target(file)));
                state = ListFile.State.DONE;
            }
        } catch (RuntimeException e) {
            LOG.warn("a list could not be written: {}", e.getClass().getSimpleName());
        }
        rows.end(file.id(), state, clock.instant());
    }

    private Optional<Actor> whose(String account) {
        return clients.ofAccount(account).or(() -> accounts.find(account).map(known -> known.actor().deputising(substitutes.lentTo(known))));
    }

    private ListExport.Target target(ListFile file) {
        return new ListExport.Target(file.format(), Locale.forLanguageTag(file.lang()), new SealedParts(rows, file.id()), ListExport.MOST, written -> rows.progress(file.id(), written));
    }
}
