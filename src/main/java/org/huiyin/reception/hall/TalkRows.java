package org.huiyin.reception.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.reception.batch.Batch;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Conversations, as they are kept: once written, only the rating is added, and whether they stand by it. */
@Repository
class TalkRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;

    TalkRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Batch batch, Talk talk) {
        jdbc.sql("insert into talk (batch, reception, region, room, result, leaders, recorder, sealed, recorded_at, taken_at, delegate_of, verification) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(batch.id(), batch.reception(), batch.region(), talk.room(), talk.result().code(), talk.leaders().toArray(String[]::new), talk.recorder(),
                        vault.seal(JSON.writeValueAsBytes(talk.said()), "talk/" + batch.id()), Timestamp.from(talk.recordedAt()),
                        talk.takenAt() == null ? null : Timestamp.from(talk.takenAt()), talk.delegateOf(), talk.verification().code()).update();
    }

    Optional<Talk> find(long batch) {
        return jdbc.sql("select * from talk where batch = ?").param(batch).query(this::read).optional();
    }

    /** Held for the rest of the transaction: what comes of it is decided on what they have said by now. */
    Optional<Talk> hold(long batch) {
        return jdbc.sql("select * from talk where batch = ? for no key update").param(batch).query(this::read).optional();
    }

    void add(Batch batch, Talk.Supplement more) {
        jdbc.sql("insert into talk_supplement (batch, region, room, recorder, written_at, added_at, added_by, sealed) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(batch.id(), batch.region(), more.room(), more.recorder(), Timestamp.from(more.writtenAt()), Timestamp.from(more.addedAt()), more.addedBy(),
                        vault.seal(JSON.writeValueAsBytes(more.said()), "talk-supplement/" + batch.id())).update();
    }

    private List<Talk.Supplement> added(long batch) {
        return jdbc.sql("select * from talk_supplement where batch = ? order by id limit 50").param(batch).query((row, n) -> new Talk.Supplement(row.getInt("room"), row.getString("recorder"),
                row.getTimestamp("written_at").toInstant(), row.getTimestamp("added_at").toInstant(), row.getString("added_by"), said(row.getBytes("sealed"), "talk-supplement/" + batch))).list();
    }

    /** As they say it themselves; it takes the place of what was entered from paper. @return whether they had said nothing before */
    boolean rate(long batch, String rating, byte @Nullable [] why, Timestamp at) {
        return jdbc.sql("update talk set rating = :rating, rated_why = :why, rated_at = :at, rated_by = null where batch = :batch and (rating is null or rated_by is not null)").param("rating", rating).param("why", why, Types.BINARY)
                .param("at", at).param("batch", batch).update() == 1;
    }

    /** As they ticked it on paper. @return whether nothing was said before */
    boolean rateOnPaper(long batch, String rating, String account, Instant at) {
        return jdbc.sql("update talk set rating = ?, rated_by = ?, rated_at = ? where batch = ? and rating is null").params(rating, account, Timestamp.from(at), batch).update() == 1;
    }

    void verify(long batch, Verification verification) {
        jdbc.sql("update talk set verification = ? where batch = ?").params(verification.code(), batch).update();
    }

    private Talk read(ResultSet row, int n) throws SQLException {
        var batch = row.getLong("batch");
        var taken = row.getTimestamp("taken_at");
        return new Talk(batch, row.getInt("room"), TalkResult.of(row.getString("result")).orElseThrow(), List.of((String[]) row.getArray("leaders").getArray()), row.getString("recorder"), said(row.getBytes("sealed"), "talk/" + batch), Verification.of(row.getString("verification")),
                row.getTimestamp("recorded_at").toInstant(), row.getString("rating"), row.getString("rated_by"), taken == null ? null : taken.toInstant(), row.getString("delegate_of"), added(batch));
    }

    private Talk.Said said(byte @Nullable [] sealed, String owner) {
        return sealed == null ? Talk.Said.GONE : JSON.readValue(vault.open(sealed, owner), Talk.Said.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable talkTable() {
            return SealedTable.of("talk", "batch").sealed("sealed", "'talk/' || batch").sealed("rated_why", "'talk-rating/' || batch").goesWith("batch", "batch = any(:ids)");
        }

        @Bean
        SealedTable talkSupplementTable() {
            return SealedTable.of("talk_supplement", "id").sealed("sealed", "'talk-supplement/' || batch").goesWith("batch", "batch = any(:ids)");
        }
    }
}
