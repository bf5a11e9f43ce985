package org.huiyin.petition.watch;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads reports of unusual reading together with what auditors said of them, which is sealed. */
@Component
final class UnusualLooks {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final LegalTime time;

    UnusualLooks(JdbcClient jdbc, Vault vault, LegalTime time) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.time = time;
    }

    void add(Actor auditor, long unusual, String note) {
        var at = time.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("insert into unusual_look (unusual, at, account, note) values (?, ?, ?, ?)")
                .params(unusual, Timestamp.from(at), auditor.account(), vault.seal(note.getBytes(StandardCharsets.UTF_8), owner(unusual, at))).update();
    }

    List<UnusualReading> of(StatementSpec asked) {
        var found = asked.query(UnusualLooks::read).list();
        var looks = new HashMap<Long, List<UnusualReading.Look>>();
        jdbc.sql("select * from unusual_look where unusual = any(?) order by id").param(found.stream().map(UnusualReading::id).toArray(Long[]::new)).query(row -> {
            looks.computeIfAbsent(row.getLong("unusual"), id -> new ArrayList<>()).add(look(row));
        });
        return found.stream().map(u -> new UnusualReading(u.id(), u.rule(), u.account(), u.unit(), u.hour(), u.times(), looks.getOrDefault(u.id(), List.of()))).toList();
    }

    private UnusualReading.Look look(ResultSet row) throws SQLException {
        var at = row.getTimestamp("at").toInstant();
        return new UnusualReading.Look(at, row.getString("account"), new String(vault.open(row.getBytes("note"), owner(row.getLong("unusual"), at)), StandardCharsets.UTF_8));
    }

    private static UnusualReading read(ResultSet row, int n) throws SQLException {
        return new UnusualReading(row.getLong("id"), UnusualRule.of(row.getString("rule")), row.getString("account"), row.getString("unit"),
                row.getTimestamp("span_start").toInstant(), row.getInt("times"), List.of());
    }

    private static String owner(long unusual, Instant at) {
        return "unusual/" + unusual + '/' + ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
