package org.huiyin.petition.relay;

import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which petition came through which program. */
@Repository
class RelayRows {

    private final JdbcClient jdbc;
    private final Sight sight;

    RelayRows(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** Whose requests the program is told of: those of its unit, and of the dissolved ones that go on in it. */
    String[] units(Actor program) {
        return sight.kin(program).toArray(String[]::new);
    }

    /** Written once; sent again it changes nothing. */
    void write(String number, Actor program) {
        jdbc.sql("""
                insert into relayed (petition, region, unit, client, received_at)
                select id, region, :unit, :client, received_at from petition where number = :number on conflict (petition) do nothing""")
                .param("unit", program.unit()).param("client", program.account()).param("number", number).update();
    }

    /** Whether it came through a program of that unit and may be spoken of with it. */
    boolean knows(Actor program, String number) {
        return jdbc.sql("select count(*) from petition p join relayed r on r.petition = p.id where p.number = :number and r.unit = any(:units) and " + Spoken.SQL)
                .param("number", number).param("units", units(program)).query(Integer.class).single() > 0;
    }

    int head(String number) {
        return jdbc.sql("select head_seq from petition where number = ?").param(number).query(Integer.class).single();
    }
}
