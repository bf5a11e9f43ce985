package org.huiyin.interop.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.Visitor;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How long a large house takes to seal and to look over; prints the figures of docs/figures.md. */
@Tag("nightly")
class VerifyManyTests {

    private static final Path DATA = Path.of("target/verify-many-data").toAbsolutePath();
    private static final int PETITIONS = Integer.getInteger("huiyin.verify.petitions", 20_000);
    private static final int EVENTS = Integer.getInteger("huiyin.verify.events", 10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aLargeHouseIsLookedOverInMinutes() throws Exception {
        FreshData.in(DATA);
        try (var house = HouseProcess.launch(DATA).ready()) {
            submit(house.port());
            house.work(VerifyManyTests::grow);
            timed("seal", Commands.runLong(DATA, "seal", "--lang=en"), "\"count\":" + (long) PETITIONS * EVENTS);
            timed("verify", Commands.runLong(DATA, "verify", "--lang=en"), "Everything is what it was.");
        } finally {
            FreshData.in(DATA);
        }
    }

    private static void timed(String name, Commands.Run run, String expected) {
        System.out.printf("%s: %.1f s in all, exit code %d%n%s%n", name, run.seconds(), run.exitCode(), run.output());
        assertThat(run.output()).contains(expected);
        assertThat(run.exitCode()).isZero();
    }

    private static void submit(int port) throws InterruptedException {
        var body = JSON.writeValueAsString(SamplePetitions.lampFields());
        try (var people = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8).forEach(i -> people.submit(() -> {
                var visitor = new Visitor(port);
                for (int n = i; n < PETITIONS; n += 8) {
                    visitor.postJson("/api/v1/petitions", body);
                }
            }));
        }
    }

    /** Lengthens every chain: what the events tell does not matter here, only that they follow on each other. */
    private static void grow(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var heads = connection.createStatement().executeQuery("select id, number, region, head_hash from petition");
                var event = connection.prepareStatement("insert into petition_event (petition, seq, region, type, at, body, hash) values (?, ?, ?, 'supplemented', ?, ?, ?)");
                var head = connection.prepareStatement("update petition set head_seq = ?, head_hash = ? where id = ?")) {
            while (heads.next()) {
                var hash = heads.getBytes("head_hash");
                for (int seq = 2; seq <= EVENTS; seq++) {
                    var at = Instant.parse("2026-02-01T00:00:00Z").plusSeconds(seq);
                    var body = body(heads.getString("number"), seq, at, hash);
                    hash = EventLog.sha256(body);
                    event.setLong(1, heads.getLong("id"));
                    event.setInt(2, seq);
                    event.setString(3, heads.getString("region"));
                    event.setTimestamp(4, Timestamp.from(at));
                    event.setBytes(5, body);
                    event.setBytes(6, hash);
                    event.addBatch();
                }
                event.executeBatch();
                head.setInt(1, EVENTS);
                head.setBytes(2, hash);
                head.setLong(3, heads.getLong("id"));
                head.executeUpdate();
            }
        }
        connection.commit();
        connection.createStatement().execute("analyze");
        connection.commit();
    }

    private static byte[] body(String number, int seq, Instant at, byte[] previous) {
        var fields = new LinkedHashMap<String, @Nullable Object>(Map.of("petition", number, "seq", seq, "type", "supplemented", "at", at.toString(), "actor", "handler", "unit",
                SamplePetitions.BUREAU, "told", true, "facts", Map.of("date", "2026-02-01", "documents", List.of()), "previous", HexFormat.of().formatHex(previous)));
        return EventLog.canonical(fields);
    }
}
