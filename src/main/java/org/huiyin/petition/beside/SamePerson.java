package org.huiyin.petition.beside;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds other matters of one petitioner by the keyed hashes of identity number and phone. A name alone says nothing: many share one. */
@Component
final class SamePerson {

    static final int MOST = 20;

    private static final String SQL = """
            select %s from petition p
             where p.id <> :id and not p.sealed and p.id in (
                   select b.petition from petitioner b where b.id_hash is not null and b.id_hash = any(:ids::bytea[])
                   union select b.petition from petitioner b where b.phone_hash is not null and b.phone_hash = any(:phones::bytea[]))
               and %s
             order by p.received_at desc, p.id desc limit %d""".formatted(BesideMatter.COLUMNS, Sight.SQL, MOST);

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Petitioners petitioners;

    SamePerson(JdbcClient jdbc, Sight sight, Petitioners petitioners) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.petitioners = petitioners;
    }

    List<BesideMatter> of(Actor actor, Case petition) {
        var person = petitioners.of(petition.id()).person();
        if (person == null) {
            return List.of();
        }
        return sight.bind(jdbc.sql(SQL), actor).param("id", petition.id())
                .param("ids", petitioners.hashes(KeyedHash.Of.ID_NUMBER, person.idNumber())).param("phones", petitioners.hashes(KeyedHash.Of.PHONE, person.phone()))
                .query(BesideMatter::read).list();
    }
}
