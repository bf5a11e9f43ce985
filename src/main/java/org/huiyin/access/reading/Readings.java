package org.huiyin.access.reading;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The log of readings: who saw what of which petition, when and from where. Written by those who show, never rewritten; one insert each, in the caller's transaction if there is one. */
@Repository
public class Readings {

    private static final String SQL = """
            insert into reading (at, account, unit, region, from_address, what, about, petition, number, reason, words, words_hash, shown)
            """;

    private final JdbcClient jdbc;
    private final LegalTime time;
    private final ReadingWords words;

    Readings(JdbcClient jdbc, LegalTime time, ReadingWords words) {
        this.jdbc = jdbc;
        this.time = time;
        this.words = words;
    }

    /** Notes a reading. */
    public void record(Actor actor, long petition, String number, String what) {
        record(actor, petition, number, what, null, null);
    }

    /**
     * Notes a reading with what goes with it.
     *
     * @param about  which paper, or whose place in a group
     * @param reason why, as it was typed; kept sealed
     */
    public void record(Actor actor, long petition, String number, String what, @Nullable String about, @Nullable String reason) {
        var at = now();
        var sealed = reason == null ? null : words.sealed(reason, petition, actor.account(), at);
        insert("values (:at, :account, :unit, :region, :from, :what, :about, :petition, :number, :reason, null, null, null)", actor, at, what)
                .param("about", about).param("petition", petition).param("number", number).param("reason", sealed, Types.BINARY).update();
    }

    /** What notes that somebody looks at the own petition, in one trip with what is shown; they have neither unit nor address here. */
    public Question<Boolean> ofOwn(Actor petitioner, long petition, String number, String what) {
        return new Question<>("insert into reading (at, account, what, petition, number) values (?, ?, ?, ?, ?) returning true",
                List.of(Timestamp.from(now()), petitioner.account(), what, petition, number), (row, n) -> row.getBoolean(1));
    }

    /** Notes readings of several petitions, given as id and number, in one insert. */
    public void record(Actor actor, Map<Long, String> petitions, String what) {
        insert("""
                select :at, :account, :unit, :region, :from, :what, null, read.petition, read.number, null, null, null, null
                  from unnest(:petitions::bigint[], :numbers::text[]) as read (petition, number)""", actor, now(), what)
                .param("petitions", petitions.keySet().toArray(Long[]::new)).param("numbers", petitions.values().toArray(String[]::new)).update();
    }

    /** Notes a look through a list. */
    public void record(Actor actor, Search search) {
        var at = now();
        insert("values (:at, :account, :unit, :region, :from, :what, :about, null, null, null, :words, :hash, :shown)", actor, at, search.what())
                .param("about", search.filters()).param("words", search.words() == null ? null : words.sealed(search.words(), actor.account(), at), Types.BINARY)
                .param("hash", search.words() == null ? null : words.hashed(search.words()), Types.BINARY)
                .param("shown", search.shown()).update();
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private StatementSpec insert(String values, Actor actor, Instant at, String what) {
        return jdbc.sql(SQL + values).param("at", Timestamp.from(at)).param("account", actor.account()).param("unit", actor.unit()).param("region", actor.region())
                .param("from", actor.signedIn() ? fromAddress() : null).param("what", what);
    }

    /** Of those who petition it is not kept: the log watches over the house, not over them. */
    private static @Nullable String fromAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web ? web.getRequest().getRemoteAddr() : null;
    }
}
