package org.huiyin.petition.publication;

import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.EventWritten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends a publication in the transaction of whatever takes its ground away: a review, a new answer, a seal. The public pages look for themselves besides. */
@Component
class EndPublication {

    private static final String SQL = "delete from publication o using petition p where p.id = :petition and o.petition = p.id and not (" + Publishable.SQL + ") returning o.number";

    private final JdbcClient jdbc;
    private final PublicationLog log;

    EndPublication(JdbcClient jdbc, PublicationLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @EventListener
    void on(EventWritten written) {
        jdbc.sql(SQL).param("petition", written.petition()).query(String.class).optional()
                .ifPresent(number -> log.write(Actor.SYSTEM, written.petition(), number, "reopened", null));
    }
}
