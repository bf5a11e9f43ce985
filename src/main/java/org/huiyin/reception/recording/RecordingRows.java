package org.huiyin.reception.recording;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The recordings, as they are kept: what is given up leaves its row, without file and name. */
@Repository
class RecordingRows {

    private static final int MOST = 40;
    private static final String OF = "(r.batch = :batch or r.visit = :visit)";

    private final JdbcClient jdbc;
    private final Vault vault;

    RecordingRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @return its id; nothing if another one of the same batch still comes in pieces */
    Optional<Long> add(NewRecording made) {
        var consent = made.consent();
        var coming = made.coming();
        return asked("""
                insert into talk_recording (batch, visit, region, document, media_type, size, account, added_at, consented_at, consent_way, sealed, kept_until, heard_at, announced)
                values (:batch, :visit, :region, :document, :type, :size, :account, :at, :consented, :way, :sealed, :until, :heard, :announced)
                on conflict (batch) where announced is not null and closed_at is null and ended is null do nothing returning id""", made.of())
                .param("region", made.of().region()).param("document", made.document(), Types.VARCHAR).param("type", made.mediaType()).param("size", made.size()).param("account", made.account())
                .param("at", Timestamp.from(made.addedAt())).param("consented", Timestamp.from(consent.at())).param("way", consent.way())
                .param("sealed", vault.seal(consent.by().getBytes(StandardCharsets.UTF_8), made.of().owner())).param("until", Date.valueOf(made.keptUntil()))
                .param("heard", coming == null ? null : Timestamp.from(coming.heardAt()), Types.TIMESTAMP).param("announced", coming == null ? null : coming.announced(), Types.BIGINT).query(Long.class).optional();
    }

    /** The oldest first, also those that are gone; not what was given up before it was complete, which the log of the batch tells. */
    List<Recording> of(RecordedOf owner) {
        return some(owner, null);
    }

    Optional<Recording> find(RecordedOf owner, long id) {
        return some(owner, id).stream().findFirst();
    }

    private List<Recording> some(RecordedOf owner, @Nullable Long id) {
        return asked("""
                select r.*, r.size + p.bytes as bytes, p.pieces, r.announced is not null and r.closed_at is null and r.ended is null as unfinished
                  from talk_recording r cross join lateral (select coalesce(sum(size), 0) as bytes, count(*) as pieces from recording_piece where recording = r.id) p
                 where %s and r.ended is distinct from 'abandoned' and (:id::bigint is null or r.id = :id) order by r.id limit :most""".formatted(OF), owner)
                .param("id", id, Types.BIGINT).param("most", MOST).query(RecordingRows::read).list();
    }

    /** The files of one that is there, in their order; none of one that is not complete. */
    List<String> files(RecordedOf owner, long id) {
        return asked("""
                select document from (select r.document, -1 as part from talk_recording r where %1$s and r.id = :id and r.document is not null
                 union all select p.document, p.part from recording_piece p join talk_recording r on r.id = p.recording
                            where %1$s and r.id = :id and r.ended is null and (r.announced is null or r.closed_at is not null)) as all_files order by part"""
                .formatted(OF), owner).param("id", id).query(String.class).list();
    }

    /** Those that are there, held. @param id one of them; {@code null}: all */
    List<Long> hold(RecordedOf owner, @Nullable Long id) {
        return asked("select r.id from talk_recording r where %s and r.ended is null and (:id::bigint is null or r.id = :id) order by r.id for no key update".formatted(OF), owner)
                .param("id", id, Types.BIGINT).query(Long.class).list();
    }

    /** Some whose time is over, held; what another node holds is left to it. */
    List<Long> over(LocalDate today, int limit) {
        return jdbc.sql("select id from talk_recording where ended is null and kept_until < ? order by kept_until limit ? for no key update skip locked").params(Date.valueOf(today), limit).query(Long.class).list();
    }

    /** Ends those that are held. @return the files that go */
    List<String> end(List<Long> held, String how, String account, Instant at) {
        var ids = held.toArray(Long[]::new);
        var files = jdbc.sql("select document from talk_recording where id = any(:ids) and document is not null union all select document from recording_piece where recording = any(:ids)").param("ids", ids)
                .query(String.class).list();
        jdbc.sql("delete from recording_piece where recording = any(?)").param(ids).update();
        jdbc.sql("update talk_recording set document = null, sealed = null, ended = ?, ended_at = ?, ended_by = ? where id = any(?)").params(how, Timestamp.from(at), account, ids).update();
        return files;
    }

    /** Nothing more is to come. @param id one of them; {@code null}: whichever runs */
    void close(RecordedOf owner, @Nullable Long id, Instant at) {
        asked("update talk_recording r set closed_at = :at where %s and closed_at is null and ended is null and (:id::bigint is null or r.id = :id)".formatted(OF), owner).param("id", id, Types.BIGINT)
                .param("at", Timestamp.from(at)).update();
    }

    private StatementSpec asked(String sql, RecordedOf owner) {
        return jdbc.sql(sql).param("batch", owner.batch(), Types.BIGINT).param("visit", owner.visit(), Types.BIGINT);
    }

    private static Recording read(ResultSet row, int n) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Recording(row.getLong("id"), row.getString("media_type"), row.getLong("bytes"), row.getString("account"), row.getTimestamp("added_at").toInstant(),
                row.getTimestamp("consented_at").toInstant(), row.getString("consent_way"), row.getObject("kept_until", LocalDate.class), row.getString("ended"), ended == null ? null : ended.toInstant(),
                row.getBoolean("unfinished") ? new Unfinished(row.getLong("announced"), row.getInt("pieces")) : null);
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable talkRecordingTable() {
            return SealedTable.of("talk_recording", "id").sealed("sealed", "'talk-recording/' || coalesce(batch::text, 'V' || visit)").goesWith("batch", "batch = any(:ids)").goesWith("video", "visit = any(:ids)");
        }
    }
}
