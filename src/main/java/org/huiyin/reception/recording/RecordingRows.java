package org.huiyin.reception.recording;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.document.StoredFile;
import org.huiyin.reception.batch.Batch;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recordings, as they are kept: what is given up leaves its row, without file and name. */
@Repository
class RecordingRows {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Vault vault;

    RecordingRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    long add(Batch batch, StoredFile file, RecordingOrder order, String account, Instant at, LocalDate until) {
        return jdbc.sql("""
                insert into talk_recording (batch, region, document, media_type, size, account, added_at, consented_at, consent_way, sealed, kept_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(batch.id(), batch.region(), file.id(), file.mediaType(), file.size(), account, Timestamp.from(at), Timestamp.from(Objects.requireNonNull(order.consentedAt())), order.consentWay(),
                        vault.seal(Objects.requireNonNull(order.consentBy()).getBytes(StandardCharsets.UTF_8), "talk-recording/" + batch.id()), Date.valueOf(until)).query(Long.class).single();
    }

    List<Recording> of(long batch) {
        return jdbc.sql("select * from talk_recording where batch = ? order by id limit ?").params(batch, MOST).query(RecordingRows::read).list();
    }

    /** The file of one that is there. */
    Optional<String> document(long batch, long id) {
        return jdbc.sql("select document from talk_recording where batch = ? and id = ? and document is not null").params(batch, id).query(String.class).optional();
    }

    /** @return the file that goes; nothing if it is gone */
    Optional<String> withdraw(long batch, long id, String account, Instant at) {
        return document(batch, id).filter(file -> jdbc.sql("update talk_recording set document = null, sealed = null, ended = 'withdrawn', ended_at = ?, ended_by = ? where id = ? and document = ?")
                .params(Timestamp.from(at), account, id, file).update() == 1);
    }

    /** The files of some whose time is over, given up with this. */
    List<String> over(LocalDate today, Instant at, int limit) {
        return jdbc.sql("""
                with due as (select id, document from talk_recording where ended is null and kept_until < :today order by kept_until limit :limit for no key update skip locked)
                update talk_recording r set document = null, sealed = null, ended = 'over', ended_at = :at, ended_by = 'system' from due where r.id = due.id returning due.document""")
                .param("today", Date.valueOf(today)).param("limit", limit).param("at", Timestamp.from(at)).query(String.class).list();
    }

    private static Recording read(ResultSet row, int n) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Recording(row.getLong("id"), row.getString("media_type"), row.getLong("size"), row.getString("account"), row.getTimestamp("added_at").toInstant(),
                row.getTimestamp("consented_at").toInstant(), row.getString("consent_way"), row.getObject("kept_until", LocalDate.class), row.getString("ended"), ended == null ? null : ended.toInstant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable talkRecordingTable() {
            return SealedTable.of("talk_recording", "id").sealed("sealed", "'talk-recording/' || batch");
        }
    }
}
