package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seals, and how far in the log each reaches. */
@Component
final class SealRows {

    record Row(DailySeal seal, Reach reach, Instant madeAt) {}

    private static final String COLUMNS = "select number, day, statement, signature, public_key, cluster, upto::text as upto, made_at from daily_seal ";

    private final JdbcClient jdbc;

    SealRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else seals. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('daily-seal', 0))").query(row -> {});
    }

    Optional<Row> last() {
        return jdbc.sql(COLUMNS + "order by number desc limit 1").query(SealRows::read).optional();
    }

    Optional<Row> find(int number) {
        return jdbc.sql(COLUMNS + "where number = ?").param(number).query(SealRows::read).optional();
    }

    List<Row> before(int number, int limit) {
        return jdbc.sql(COLUMNS + "where number < ? order by number desc limit ?").params(number, limit).query(SealRows::read).list();
    }

    List<Row> after(int number, int limit) {
        return jdbc.sql(COLUMNS + "where number > ? order by number limit ?").params(number, limit).query(SealRows::read).list();
    }

    /** This cluster, and the transaction below which everything has ended. */
    Reach now() {
        return jdbc.sql("select (pg_control_system()).system_identifier as cluster, pg_snapshot_xmin(pg_current_snapshot())::text as upto")
                .query((row, n) -> new Reach(row.getLong("cluster"), row.getLong("upto"))).single();
    }

    void add(Row row) {
        var seal = row.seal();
        jdbc.sql("insert into daily_seal (number, day, statement, signature, public_key, cluster, upto, made_at) values (?, ?, ?, ?, ?, ?, ?::text::xid8, ?)")
                .params(seal.number(), Date.valueOf(seal.day()), seal.statement().getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(seal.signature()),
                        HexFormat.of().parseHex(seal.publicKey()), row.reach().cluster(), Long.toString(row.reach().upto()), Timestamp.from(row.madeAt()))
                .update();
    }

    private static Row read(ResultSet row, int n) throws SQLException {
        var seal = new DailySeal(row.getInt("number"), row.getObject("day", LocalDate.class), new String(row.getBytes("statement"), StandardCharsets.UTF_8),
                MerkleTree.hex(row.getBytes("signature")), MerkleTree.hex(row.getBytes("public_key")));
        return new Row(seal, new Reach(row.getLong("cluster"), row.getLong("upto")), row.getTimestamp("made_at").toInstant());
    }
}
