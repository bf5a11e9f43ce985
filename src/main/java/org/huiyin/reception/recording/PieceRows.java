package org.huiyin.reception.recording;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces in which the recording of a call comes. */
@Repository
class PieceRows {

    private final JdbcClient jdbc;

    PieceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A recording that still takes pieces. @param next number of the piece that is to come */
    record Running(long id, String region, String mediaType, Instant begun, int next, long size) {}

    /** Held for the rest of the transaction; nothing if it is gone, closed, or somebody else's. */
    Optional<Running> hold(long visit, long recording, String account) {
        return jdbc.sql("""
                select id, region, media_type, added_at from talk_recording
                 where visit = ? and id = ? and account = ? and ended is null and closed_at is null for no key update""").params(visit, recording, account)
                .query((row, n) -> new Running(row.getLong("id"), row.getString("region"), row.getString("media_type"), row.getTimestamp("added_at").toInstant(), 0, 0)).optional().map(this::counted);
    }

    private Running counted(Running held) {
        return jdbc.sql("select count(*) as pieces, coalesce(sum(size), 0) as bytes from recording_piece where recording = ?").param(held.id())
                .query((row, n) -> new Running(held.id(), held.region(), held.mediaType(), held.begun(), row.getInt("pieces"), row.getLong("bytes"))).single();
    }

    void add(Running to, String document, long size, Instant heard) {
        jdbc.sql("insert into recording_piece (recording, part, region, document, size) values (?, ?, ?, ?, ?)").params(to.id(), to.next(), to.region(), document, size).update();
        jdbc.sql("update talk_recording set heard_at = ? where id = ?").params(Timestamp.from(heard), to.id()).update();
    }

    /** Closes what nobody has sent anything for. */
    void closeSilent(Instant since, Instant at) {
        jdbc.sql("update talk_recording set closed_at = ? where visit is not null and closed_at is null and ended is null and heard_at < ?").params(Timestamp.from(at), Timestamp.from(since)).update();
    }
}
