package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is done in whatever order and however much time goes by, the clocks are those of the law. */
class RandomWalksModuleTests extends County {

    private static final int COMMANDS = 200;
    /** So many walks gone astray are told in one run; the first alone would make each mend a run of its own. */
    private static final int ENOUGH = 5;
    /** Anywhere but where helping units owe parts by a day that the walk does not know. */
    private static final List<Place> BEGINNINGS = Arrays.stream(Place.values()).filter(place -> place != Place.JOINT && !place.status.ended()).toList();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OwnCalendar calendar = new OwnCalendar();
    private final Map<String, Integer> tally = RandomWalk.tally();

    @Test
    void fortyWalksKeepTheClocksOfTheLaw() {
        walk(40, 20260302);
        assertThat(tally).as("how often what was done").containsKeys("Done", "Refused", "Stale", "NoRight", "InvalidInput", "objection-upheld", "opinion-issued", "delivered", "executed", "review-decided", "rereview-decided", "heard");
    }

    @Test
    @Tag("nightly")
    void aThousandWalksKeepTheClocksOfTheLaw() {
        walk(1000, 19491001);
    }

    private void walk(int petitions, long seed) {
        var astray = new SoftAssertions();
        for (int p = 0; p < petitions && astray.assertionErrorsCollected().size() < ENOUGH; p++) {
            var random = new Random(seed + p);
            standOn(LocalDate.of(2024, 1, 2).plusDays(random.nextInt(600)));
            var place = random.nextInt(4) > 0 ? BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) : Place.UNREACHABLE;
            var number = road.to(place).number();
            var partsDue = time.today().plusDays(60);
            var walk = new RandomWalk(acts, jdbc, time, random, partsDue, number, tally);
            for (int c = 0; c < COMMANDS; c++) {
                walk.step();
                if (random.nextInt(4) == 0) {
                    days(random.nextInt(random.nextInt(12) == 0 ? 40 : 3));
                }
            }
            days(0);
            check(astray, number, place != Place.UNREACHABLE, partsDue, "walk %d of seed %d".formatted(p, seed));
        }
        astray.assertAll();
    }

    private void check(SoftAssertions astray, String number, boolean contactable, LocalDate partsDue, String walk) {
        var oracle = new ClockOracle(calendar, contactable, partsDue);
        var log = log(number);
        log.forEach(oracle::happened);
        astray.assertThat(stored(number)).as(() -> walk + "\n" + String.join("\n", log.stream().map(e -> e.day() + " " + e.type() + " " + e.facts()).toList()))
                .containsExactlyInAnyOrderElementsOf(oracle.on(time.today()));
    }

    @SuppressWarnings("unchecked")
    private List<Told> log(String number) {
        return jdbc.sql("select e.type, e.at, e.body from petition_event e join petition p on p.id = e.petition where p.number = ? order by seq").param(number)
                .query((row, n) -> {
                    Map<String, Object> body = JSON.readValue(row.getBytes("body"), Map.class);
                    return new Told(row.getString("type"), row.getTimestamp("at").toInstant(), (String) body.get("unit"), (Map<String, Object>) body.get("facts"));
                }).list();
    }

    private List<String> stored(String number) {
        return jdbc.sql("select term || ' ' || start || ' ' || due || ' ' || state from deadline d join petition p on p.id = d.petition where p.number = ?").param(number)
                .query(String.class).list();
    }
}
