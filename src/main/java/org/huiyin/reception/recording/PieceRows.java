package org.huiyin.reception.recording;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.document.StoredFile;
import org.huiyin.reception.batch.Batch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces in which recordings come. */
@Repository
class PieceRows {

    private final JdbcClient jdbc;

    PieceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A recording that still takes pieces.
     *
     * @param announced how large it is to be; {@code null} for a call
     * @param next      number of the piece that is to come
     * @param size      of what has come
     */
    record Running(long id, String region, String mediaType, Instant begun, @Nullable Long announced, int next, long size) {

        boolean complete() {
            return announced == null || announced == size;
        }
    }

    /** One that nobody has gone on with. */
    record Left(long recording, Batch batch) {}

    /** Held for the rest of the transaction; nothing if it is gone, closed, or somebody else's. @param account {@code null}: whoever sends it */
    Optional<Running> hold(RecordedOf of, long recording, @Nullable String account) {
        return jdbc.sql("""
                select id, region, media_type, added_at, announced from talk_recording
                 where (batch = :batch or visit = :visit) and id = :id and (:account::text is null or account = :account) and document is null and ended is null and closed_at is null for no key update""")
                .param("batch", of.batch(), Types.BIGINT).param("visit", of.visit(), Types.BIGINT).param("id", recording).param("account", account, Types.VARCHAR)
                .query((row, n) -> new Running(row.getLong("id"), row.getString("region"), row.getString("media_type"), row.getTimestamp("added_at").toInstant(), row.getObject("announced", Long.class), 0, 0))
                .optional().map(this::counted);
    }

    private Running counted(Running held) {
        return jdbc.sql("select count(*) as pieces, coalesce(sum(size), 0) as bytes from recording_piece where recording = ?").param(held.id())
                .query((row, n) -> new Running(held.id(), held.region(), held.mediaType(), held.begun(), held.announced(), row.getInt("pieces"), row.getLong("bytes"))).single();
    }

    void add(Running to, StoredFile file, Instant heard) {
        jdbc.sql("insert into recording_piece (recording, part, region, document, size) values (?, ?, ?, ?, ?)").params(to.id(), to.next(), to.region(), file.id(), file.size()).update();
        jdbc.sql("update talk_recording set heard_at = ?, media_type = ? where id = ?").params(Timestamp.from(heard), file.mediaType(), to.id()).update();
    }

    /** The file of a piece that was taken. */
    String file(long recording, int part) {
        return jdbc.sql("select document from recording_piece where recording = ? and part = ?").params(recording, part).query(String.class).single();
    }

    /** Closes calls that nobody has sent anything for. */
    void closeSilent(Instant since, Instant at) {
        jdbc.sql("update talk_recording set closed_at = ? where visit is not null and closed_at is null and ended is null and heard_at < ?").params(Timestamp.from(at), Timestamp.from(since)).update();
    }

    /** Some files that nobody has sent anything of, held; what another node holds is left to it. */
    List<Left> left(Instant since, int limit) {
        return jdbc.sql("""
                select b.*, r.id as recording from talk_recording r join batch b on b.id = r.batch
                 where r.announced is not null and r.closed_at is null and r.ended is null and r.heard_at < ? order by r.heard_at limit ? for no key update of r skip locked""")
                .params(Timestamp.from(since), limit).query((row, n) -> new Left(row.getLong("recording"), Batch.read(row, n))).list();
    }
}
