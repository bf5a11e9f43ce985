package org.huiyin.access.own;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that were asked for within the last day. */
@Repository
class CodeRows {

    private final JdbcClient jdbc;

    CodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code as it is kept. */
    record Kept(byte[] code, byte[] contact) {}

    /** Whether as many codes went to this contact since then; to be asked after {@link #sent(Instant)}, which makes askers stand in a line. */
    boolean sent(byte[][] contactHashes, Instant now, Duration within, int most) {
        return jdbc.sql("select count(*) from one_time_code where contact_hash = any(?) and asked_at > ? and sent")
                .params(contactHashes, Timestamp.from(now.minus(within))).query(Integer.class).single() >= most;
    }

    /** How many went to anybody since then; all who ask stand in one line until their transaction ends, so that none gets past the ceiling. */
    int sent(Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('one_time_code'))").query((row, n) -> n).single();
        return jdbc.sql("select count(*) from one_time_code where asked_at > ? and sent").param(Timestamp.from(since)).query(Integer.class).single();
    }

    void write(byte[] ticket, byte[] contactHash, Kept kept, boolean sent, Instant now, Instant expires) {
        jdbc.sql("insert into one_time_code (ticket, contact_hash, contact, code, sent, asked_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(ticket, contactHash, kept.contact(), kept.code(), sent, Timestamp.from(now), Timestamp.from(expires)).update();
    }

    /** Takes one of the tries; nothing if there is none left, or the code is used or too old. Done for good whatever comes of it. */
    Optional<Kept> tryOnce(byte[] ticket, Instant now, int mostTries) {
        return jdbc.sql("""
                update one_time_code set tries = tries + 1 where ticket = ? and used_at is null and tries < ? and expires_at > ?
                returning code, contact""").params(ticket, mostTries, Timestamp.from(now))
                .query((row, n) -> new Kept(row.getBytes("code"), row.getBytes("contact"))).optional();
    }

    /** The contact that a ticket belongs to, while its code is good. */
    Optional<byte[]> contact(byte[] ticket, Instant now) {
        return jdbc.sql("select contact from one_time_code where ticket = ? and used_at is null and expires_at > ?")
                .params(ticket, Timestamp.from(now)).query((row, n) -> row.getBytes(1)).optional();
    }

    /** Uses the code up; false if somebody was quicker. */
    boolean use(byte[] ticket, Instant now) {
        return jdbc.sql("update one_time_code set used_at = ? where ticket = ? and used_at is null").params(Timestamp.from(now), ticket).update() == 1;
    }

    void forget(Instant before) {
        jdbc.sql("delete from one_time_code where asked_at < ?").param(Timestamp.from(before)).update();
    }

    void forgetAll(byte[][] contactHashes) {
        jdbc.sql("update one_time_code set used_at = asked_at where contact_hash = any(?) and used_at is null").params(List.of((Object) contactHashes)).update();
    }
}
