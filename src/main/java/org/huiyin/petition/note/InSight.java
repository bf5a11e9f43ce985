package org.huiyin.petition.note;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a petition that somebody may read, to say something of it. */
@Component
final class InSight {

    /** A petition by its id, number and place. */
    record Known(long id, String number, String region) {}

    private record Found(Known known, Set<String> recused) {}

    private final JdbcClient jdbc;
    private final Sight sight;

    InSight(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** @throws NoRight if the actor stands too near to it (Art 28) */
    Optional<Known> of(Actor actor, String number) {
        var found = sight.bind(jdbc.sql("select p.id, p.number, p.region, p.recused from petition p where p.number = :number and " + Sight.READABLE), actor).param("number", number)
                .query((row, n) -> new Found(new Known(row.getLong("id"), row.getString("number"), row.getString("region")), names(row.getArray("recused")))).optional();
        if (found.isPresent() && found.get().recused().contains(actor.account())) {
            throw new NoRight(Right.NOTE);
        }
        return found.map(Found::known);
    }

    /** Whether this one may know of it and read it. */
    boolean reads(Actor actor, Known petition) {
        return actor.may(Right.READ_FILE) && sight.bind(jdbc.sql("select exists (select from petition p where p.id = :id and " + Sight.READABLE + ")"), actor)
                .param("id", petition.id()).query(Boolean.class).single();
    }

    private static Set<String> names(Array names) throws SQLException {
        return Set.of((String[]) names.getArray());
    }
}
