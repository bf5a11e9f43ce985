package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyin.Visitor;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** New keys under a house that is used all the while: nobody is turned away, nothing is done twice, everything comes under the new keys, and the old one can go. */
@Tag("nightly")
class KeyRotationTests {

    private static final Path DATA = Path.of("target/rotation-data").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConcurrentLinkedQueue<JsonNode> receipts = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @BeforeAll
    @AfterAll
    static void clear() {
        FreshData.in(DATA);
    }

    @Test
    void nobodyNoticesAndTheOldKeyCanGo() throws Exception {
        try (var house = HouseProcess.launch(DATA).ready()) {
            var used = CompletableFuture.runAsync(() -> use(house.port()));
            while (receipts.isEmpty() && !used.isDone()) {
                Thread.sleep(20);
            }
            var old = keyOf("petitioner.sealed", list());
            var rotated = HouseProcess.command(DATA, "keys", "rotate", "--lang=en");
            assertThat(rotated.exitCode()).as(rotated.output()).isZero();
            var end = System.nanoTime() + 300_000_000_000L;
            while (keyOf("petitioner.sealed", list()).equals(old) || list().lines().anyMatch(line -> line.contains(old) && line.startsWith("personal-data") && line.contains("petitioner.sealed"))) {
                assertThat(System.nanoTime()).as(list()).isLessThan(end);
            }
            over.set(true);
            used.join();
            assertThat(receipts).hasSizeGreaterThan(10);
            for (var receipt : receipts) {
                assertThat(followed(house.port(), receipt)).isEqualTo(200);
            }
            var refused = HouseProcess.command(DATA, "keys", "retire", old, "--lang=en");
            assertThat(refused.output()).as("answers to be replayed lie under it for a day").contains("Something still lies under the key " + old);
            var verified = HouseProcess.command(DATA, "verify", "--lang=en");
            assertThat(verified.exitCode()).as(verified.output()).isZero();
        }
    }

    private static String list() throws Exception {
        return HouseProcess.command(DATA, "keys", "list", "--lang=en").output();
    }

    /** The key that rows of that column lie under; of several the last. */
    private static String keyOf(String column, String listed) {
        return listed.lines().filter(line -> line.contains(column)).reduce("", (first, later) -> later).replaceFirst("^\\S+\\s+", "").split(" ")[0];
    }

    private void use(int port) {
        var visitor = new Visitor(port);
        for (int n = 0; !over.get(); n++) {
            var body = JSON.writeValueAsString(SamplePetitions.lampFields());
            var first = visitor.postJson("/api/v1/petitions", body, "Idempotency-Key", "rotation-" + n);
            var again = visitor.postJson("/api/v1/petitions", body, "Idempotency-Key", "rotation-" + n);
            assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
            receipts.add(JSON.readTree(first.body()));
            assertThat(followed(port, receipts.peek())).isEqualTo(200);
        }
    }

    private static int followed(int port, JsonNode receipt) {
        return new Visitor(port).get("/api/v1/petitions/" + receipt.get("number").asString(), "Query-Code", receipt.get("queryCode").asString()).statusCode();
    }
}
