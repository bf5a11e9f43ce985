package org.huiyin.reception.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
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

/** Conversations, as they are kept: once written, only the rating is added. */
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
        jdbc.sql("insert into talk (batch, reception, region, room, result, leaders, recorder, sealed, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(batch.id(), batch.reception(), batch.region(), talk.room(), talk.result().code(), talk.leaders().toArray(String[]::new), talk.recorder(),
                        vault.seal(JSON.writeValueAsBytes(talk.said()), "talk/" + batch.id()), Timestamp.from(talk.recordedAt())).update();
    }

    Optional<Talk> find(long batch) {
        return jdbc.sql("select * from talk where batch = ?").param(batch).query(this::read).optional();
    }

    /** @return whether nothing was said before */
    boolean rate(long batch, String rating, byte @Nullable [] why, Timestamp at) {
        return jdbc.sql("update talk set rating = :rating, rated_why = :why, rated_at = :at where batch = :batch and rating is null").param("rating", rating).param("why", why, Types.BINARY)
                .param("at", at).param("batch", batch).update() == 1;
    }

    private Talk read(ResultSet row, int n) throws SQLException {
        var batch = row.getLong("batch");
        var sealed = row.getBytes("sealed");
        var said = sealed == null ? Talk.Said.GONE : JSON.readValue(vault.open(sealed, "talk/" + batch), Talk.Said.class);
        return new Talk(batch, row.getInt("room"), TalkResult.of(row.getString("result")).orElseThrow(), List.of((String[]) row.getArray("leaders").getArray()), row.getString("recorder"), said,
                row.getTimestamp("recorded_at").toInstant(), row.getString("rating"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable talkTable() {
            return SealedTable.of("talk", "batch").sealed("sealed", "'talk/' || batch").sealed("rated_why", "'talk-rating/' || batch");
        }
    }
}
