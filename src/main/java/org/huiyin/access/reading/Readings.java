package org.huiyin.access.reading;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The log of readings: who saw what of which petition, when and from where. Written by those who show, never rewritten. */
@Repository
public class Readings {

    private final JdbcClient jdbc;
    private final LegalTime time;

    Readings(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Notes a reading; one insert, in the caller's transaction if there is one. */
    public void record(Actor actor, long petition, String number, String what) {
        jdbc.sql("""
                insert into reading (at, account, unit, petition, number, what, from_address)
                values (:at, :account, :unit, :petition, :number, :what, :from)""")
                .param("at", Timestamp.from(time.instant())).param("account", actor.account()).param("unit", actor.unit())
                .param("petition", petition).param("number", number).param("what", what).param("from", fromAddress())
                .update();
    }

    /** Notes readings of several petitions, given as id and number, in one insert. */
    public void record(Actor actor, Map<Long, String> petitions, String what) {
        jdbc.sql("""
                insert into reading (at, account, unit, petition, number, what, from_address)
                select :at, :account, :unit, read.petition, read.number, :what, :from from unnest(:petitions::bigint[], :numbers::text[]) as read (petition, number)""")
                .param("at", Timestamp.from(time.instant())).param("account", actor.account()).param("unit", actor.unit()).param("what", what).param("from", fromAddress())
                .param("petitions", petitions.keySet().toArray(Long[]::new)).param("numbers", petitions.values().toArray(String[]::new))
                .update();
    }

    /** The latest readings of a petition, newest first. */
    public List<Reading> of(long petition, int limit) {
        return of(petition, Long.MAX_VALUE, limit);
    }

    /** Readings of a petition older than the one with id {@code before}, newest first. */
    public List<Reading> of(long petition, long before, int limit) {
        return jdbc.sql("select * from reading where petition = :petition and id < :before order by id desc limit :limit")
                .param("petition", petition).param("before", before).param("limit", limit).query(Reading.class).list();
    }

    private static @Nullable String fromAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web ? web.getRequest().getRemoteAddr() : null;
    }
}
