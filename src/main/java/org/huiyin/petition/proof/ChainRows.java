package org.huiyin.petition.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.proof.Chain.Head;
import org.huiyin.petition.proof.Chain.Link;
import org.huiyin.petition.proof.Chain.Note;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads petitions with all their events, some hundred at a time: five statements for each such page. */
@Component
final class ChainRows {

    private final JdbcClient jdbc;

    ChainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long petitions() {
        return jdbc.sql("select count(*) from petition").query(Long.class).single();
    }

    List<Long> idsAfter(long petition, int limit) {
        return jdbc.sql("select id from petition where id > ? order by id limit ?").params(petition, limit).query(Long.class).list();
    }

    /** Where one has got to in the log. */
    record Mark(String transaction, long petition, int seq) {}

    /** The next events since a seal, in the order of the log. */
    List<Mark> since(Reach sealed, Mark after, int limit) {
        return jdbc.sql("""
                select e.xid::text as xid, e.petition, e.seq from petition_event e
                 where e.xid >= ?::text::xid8 and (e.xid, e.petition, e.seq) > (?::text::xid8, ?, ?) order by e.xid, e.petition, e.seq limit ?""")
                .params(Long.toString(sealed.upto()), after.transaction(), after.petition(), after.seq(), limit)
                .query((row, n) -> new Mark(row.getString("xid"), row.getLong("petition"), row.getInt("seq"))).list();
    }

    List<Chain> read(List<Long> petitions) {
        var ids = petitions.toArray(Long[]::new);
        var heads = jdbc.sql("select id, number, channel, received_at, title, claim, facts, reasons, head_seq, head_hash from petition where id = any(?) order by id")
                .param(ids).query(ChainRows::head).list();
        var numbers = new HashMap<Long, String>();
        heads.forEach(head -> numbers.put(head.id(), head.number()));
        var links = grouped("select petition, seq, type, at, body, hash, xid::text as xid from petition_event where petition = any(?) order by petition, seq", ids,
                row -> new Link(event(row, numbers.getOrDefault(row.getLong("petition"), "")), row.getLong("xid")));
        var people = grouped("select petition, sealed from petitioner where petition = any(?)", ids, row -> row.getBytes("sealed"));
        var notes = grouped("select petition, id, seq, sealed from case_note where petition = any(?) order by petition, id", ids,
                row -> new Note(row.getLong("id"), row.getInt("seq"), row.getBytes("sealed")));
        return heads.stream().map(head -> new Chain(head, links.getOrDefault(head.id(), List.of()), people.getOrDefault(head.id(), List.of()).stream().findFirst().orElse(null),
                notes.getOrDefault(head.id(), List.of()))).toList();
    }

    /** Which of these hashes are sealed, and in which seal. */
    Map<String, Integer> sealed(List<byte[]> hashes) {
        var found = new HashMap<String, Integer>();
        jdbc.sql("select hash, seal from sealed_hash where hash = any(?)").param(hashes.toArray(byte[][]::new))
                .query(row -> {
                    found.put(MerkleTree.hex(row.getBytes("hash")), row.getInt("seal"));
                });
        return found;
    }

    /** How these petitions are called. */
    Map<Long, String> numbers(Set<Long> petitions) {
        var numbers = new HashMap<Long, String>();
        if (!petitions.isEmpty()) {
            jdbc.sql("select id, number from petition where id = any(?)").param(new HashSet<>(petitions).toArray(Long[]::new)).query(row -> {
                numbers.put(row.getLong("id"), row.getString("number"));
            });
        }
        return numbers;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<Long, List<T>> grouped(String sql, Long[] ids, Reading<T> reading) {
        var groups = new HashMap<Long, List<T>>();
        jdbc.sql(sql).param(ids).query(row -> {
            groups.computeIfAbsent(row.getLong("petition"), petition -> new ArrayList<>()).add(reading.of(row));
        });
        return groups;
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        return new Head(row.getLong("id"), row.getString("number"), row.getString("channel"), row.getTimestamp("received_at").toInstant(), row.getString("title"),
                row.getString("claim"), row.getString("facts"), row.getString("reasons"), row.getInt("head_seq"), row.getBytes("head_hash"));
    }

    private static EventLog.Event event(ResultSet row, String number) throws SQLException {
        return new EventLog.Event(number, row.getInt("seq"), row.getString("type"), row.getTimestamp("at").toInstant(), row.getBytes("body"), row.getBytes("hash"));
    }
}
