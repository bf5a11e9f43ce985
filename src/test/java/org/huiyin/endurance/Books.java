package org.huiyin.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.lifecycle.EventLog.Event;

/** The books of a house as they lie in its database and on its shelf, audited from outside. */
final class Books {

    /** What must never be found, whatever happened to the machine. */
    private static final Map<String, String> NEVER = Map.of(
            "a petition without its petitioner", "select number from petition p where not exists (select from petitioner w where w.petition = p.id)",
            "a petition without an event", "select number from petition p where not exists (select from petition_event e where e.petition = p.id)",
            "a head that is not the end of the chain", """
                    select number from petition p join lateral (select seq, hash from petition_event e where e.petition = p.id order by seq desc limit 1) last on true
                    where last.seq <> p.head_seq or last.hash <> p.head_hash""",
            "an open petition on which no clock runs", """
                    select number from petition p where not ended and not exists (select from deadline d where d.petition = p.id and d.state = 'running' and d.lapses_at > now())""",
            "a next duty that is not a running clock", """
                    select number from petition p where next_term is not null and not exists (
                        select from deadline d where d.petition = p.id and d.term = p.next_term and d.due = p.next_due and d.ended_at is null)""",
            "a clock of no petition", "select d.id::text from deadline d where not exists (select from petition p where p.id = d.petition)",
            "a notice of no petition", "select n.id::text from notice n where not exists (select from petition p where p.id = n.petition)",
            "a key without its answer", "select encode(key, 'hex') from idempotency where answer is null",
            "two petitions of one title", "select title from petition group by title having count(*) > 1",
            "a series of numbers with a gap", """
                    select s.unit || s.kind from notice_number s where not s.sealed and s.last <> (select count(*) from notice n where n.unit = s.unit and n.kind = s.kind)""");

    private final Connection connection;
    private final Path data;
    private final Map<String, List<Event>> chains = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    Books(Connection connection, Path data) throws SQLException {
        this.connection = connection;
        this.data = data;
        read();
    }

    private void read() throws SQLException {
        try (var rows = connection.createStatement().executeQuery("""
                select p.number, p.title, e.seq, e.type, e.at, e.body, e.hash from petition p join petition_event e on e.petition = p.id order by p.id, e.seq""")) {
            while (rows.next()) {
                numbers.put(rows.getString(2), rows.getString(1));
                chains.computeIfAbsent(rows.getString(1), n -> new ArrayList<>()).add(new Event(rows.getString(1), rows.getInt(3), rows.getString(4),
                        rows.getTimestamp(5).toInstant(), rows.getBytes(6), rows.getBytes(7)));
            }
        }
    }

    /** Everything that is wrong with them, in words; empty if nothing is. */
    List<String> faults() throws SQLException, IOException {
        var faults = new ArrayList<String>();
        for (var never : NEVER.entrySet()) {
            asked(never.getValue()).forEach(which -> faults.add(never.getKey() + ": " + which));
        }
        chains.forEach((number, chain) -> {
            if (EventLog.firstBroken(chain) != 0) {
                faults.add("a broken chain: " + number + " at " + EventLog.firstBroken(chain));
            }
        });
        for (var fingerprint : asked("select distinct sha256 from document")) {
            var file = data.resolve("files").resolve(fingerprint.substring(0, 2)).resolve(fingerprint);
            if (!Files.exists(file) || !Arrays.equals(HexFormat.of().parseHex(fingerprint), EventLog.sha256(Files.readAllBytes(file)))) {
                faults.add("a file that is not what was handed in: " + fingerprint);
            }
        }
        return faults;
    }

    /** What is missing of a matter, or too much. A request in doubt may have been done whole, or not at all. */
    List<String> faults(Matter matter) {
        var stored = chains.getOrDefault(numbers.getOrDefault(matter.title, ""), List.of());
        var types = stored.stream().map(Event::type).toList();
        var faults = new ArrayList<String>();
        var whole = types.equals(matter.events);
        var oneMore = matter.inDoubt != null && types.size() > matter.events.size() && types.subList(0, matter.events.size()).equals(matter.events);
        if (!whole && !oneMore) {
            faults.add("acknowledged %s, stored %s: %s".formatted(matter.events, types, matter.number));
        }
        if (!matter.hash.isEmpty() && !stored.isEmpty() && !matter.hash.equals(HexFormat.of().formatHex(stored.getFirst().hash()))) {
            faults.add("the first event is not that of the receipt: " + matter.number);
        }
        return faults;
    }

    int petitions() {
        return chains.size();
    }

    int events() {
        return chains.values().stream().mapToInt(List::size).sum();
    }

    /** Titles of the petitions that nobody here has written. */
    List<String> strangers(List<Matter> written) {
        var known = written.stream().map(matter -> matter.title).collect(Collectors.toSet());
        return numbers.keySet().stream().filter(title -> !known.contains(title)).toList();
    }

    private List<String> asked(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
