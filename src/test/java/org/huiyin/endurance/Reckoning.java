package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Holds against each other what was acknowledged and what is there, over all that was ever written into one house. */
final class Reckoning {

    /** Opens the database of the house. */
    @FunctionalInterface
    interface Opened {
        Connection connect() throws Exception;
    }

    private static final int AGAIN = 40;

    private final Path data;
    private final Random random;
    private final List<Matter> all = new ArrayList<>();
    private int settled;
    private int replayed;

    Reckoning(Path data, Random random) {
        this.data = data;
        this.random = random;
    }

    /** What has been written since the last time is added, and everything is looked through; then what was in doubt is sent again. */
    void hold(Line line, Opened database, List<Matter> matters, String when) throws Exception {
        all.addAll(matters);
        assertThat(faults(database)).as(when).isEmpty();
        settle(line, matters, when);
        assertThat(faults(database)).as(when + ", what was in doubt sent again").isEmpty();
        for (var matter : matters) {
            var answer = line.get("/api/v1/petitions/" + matter.number, "Query-Code", matter.code);
            assertThat(answer.statusCode()).as("%s: %s", when, answer.body()).isEqualTo(200);
        }
        for (int i = 0; i < AGAIN; i++) {
            sendAgain(line, all.get(random.nextInt(all.size())), when);
        }
        countedOnce(database, when);
    }

    private void countedOnce(Opened database, String when) throws Exception {
        try (var connection = database.connect()) {
            var books = new Books(connection, data);
            assertThat(books.strangers(all)).as(when + ", petitions that nobody wrote").isEmpty();
            assertThat(books.petitions()).as(when + ", petitions").isEqualTo(all.size());
            assertThat(books.events()).as(when + ", events").isEqualTo(all.stream().mapToInt(m -> m.events.size()).sum());
        }
    }

    private List<String> faults(Opened database) throws Exception {
        try (var connection = database.connect()) {
            var books = new Books(connection, data);
            var faults = new ArrayList<>(books.faults());
            all.forEach(matter -> faults.addAll(books.faults(matter)));
            return faults;
        }
    }

    private void settle(Line line, List<Matter> matters, String when) throws Exception {
        for (var matter : matters) {
            if (matter.inDoubt != null) {
                var answer = matter.send(line, matter.inDoubt);
                assertThat(matter.inDoubt).as("%s: a request in doubt, sent again, was answered %d %s", when, answer.statusCode(), answer.body()).isNull();
                settled++;
                sendAgain(line, matter, when);
            }
        }
    }

    private void sendAgain(Line line, Matter matter, String when) throws Exception {
        var answer = line.send(matter.acknowledged.getLast());
        assertThat(answer.statusCode()).as("%s: sent again: %s", when, answer.body()).isIn(200, 201);
        assertThat(answer.headers().firstValue("Idempotency-Replayed")).as(when).hasValue("true");
        replayed++;
    }

    /** In figures. */
    String figures() {
        return "%d petitions and %d acts acknowledged, %d requests in doubt settled, %d sent again and not done twice".formatted(
                all.size(), all.stream().mapToInt(matter -> matter.acknowledged.size() - 1).sum(), settled, replayed);
    }
}
