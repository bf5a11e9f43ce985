package org.huiyin.petition.publication;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.CaseRows;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what somebody wants to publish, within that person's sight. */
@Component
final class PublishableRows {

    private final JdbcClient jdbc;
    private final Sight sight;

    PublishableRows(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    Optional<Publishable> find(Actor actor, String number) {
        return asked(actor, number, "");
    }

    /** The same, held until the transaction ends. */
    Optional<Publishable> locked(Actor actor, String number) {
        return asked(actor, number, " for no key update of p");
    }

    private Optional<Publishable> asked(Actor actor, String number, String lock) {
        return sight.bind(jdbc.sql("select p.* from petition p where p.number = :number and " + Sight.READABLE + lock), actor).param("number", number)
                .query((row, n) -> new Publishable(CaseRows.read(row, n), row.getBoolean("publish_consent"))).optional();
    }
}
