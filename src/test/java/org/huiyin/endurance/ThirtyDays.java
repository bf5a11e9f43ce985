package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.huiyin.petition.SamplePetitions;
import tools.jackson.databind.JsonNode;

/**
 * What follows a reception day: each promise is handed over on the day, reported by its unit and verified; late ones are urged; those who did not sign are called back by a colleague of whoever kept
 * the record, some for days in vain; and no batch is left without a verified end.
 */
record ThirtyDays(HallClerk triage, HallClerk colleague, HallClerk unit, DayOnRecord records) {

    private static final LocalDate FROM = LocalDate.parse("2026-01-16");
    /** Past the last day of every colour, while a tenth is still open. */
    private static final int ALL_LATE = 9;
    private static final String URGED = "select count(distinct c.follow_up) from follow_up_change c join follow_up f on f.id = c.follow_up join batch b on b.id = f.batch where b.reception = ? and c.what = 'urged'";
    private static final String WITHOUT_END = """
            select count(*) from batch b left join follow_up f on f.batch = b.id
             where b.reception = ? and (b.state <> 'received' or b.result = 'handed-over' and f.state is distinct from 'verified'
               or b.result <> 'handed-over' and not exists (select from talk t where t.batch = b.id and t.verification in ('signed', 'confirmed', 'unreached')))""";

    private static final String BY_TELEPHONE = "select count(*) from talk where reception = ? and verification in ('confirmed', 'unreached')";

    /** @param heard who was received; those that are true were handed over */
    void pass(Map<Integer, Boolean> heard) throws Exception {
        handOver(heard.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).sorted().toList());
        var random = new Random(2003);
        for (int passed = 0; passed < 30; passed++) {
            PujiangDayTests.stand(FROM.plusDays(passed) + "T02:00:00Z");
            if (passed == ALL_LATE) {
                await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(records.count(URGED)).as("late ones are urged").isPositive());
            }
            for (var promise : open()) {
                // a few are late, so that they are urged
                if (passed > 20 || random.nextInt(4) == 0) {
                    report(promise);
                }
            }
            callBack();
        }
        assertThat(open()).isEmpty();
        assertThat(ends()).as("batches without an end").isEmpty();
        assertThat(records.count(BY_TELEPHONE)).as("of every seventh, those that were not handed over").isEqualTo(heard.entrySet().stream().filter(each -> each.getKey() % 7 == 0 && !each.getValue()).count());
        assertThat(records.count(WITHOUT_END)).as("by the records").isZero();
    }

    private void handOver(List<Integer> promised) throws Exception {
        var colours = List.of("green", "yellow", "red");
        for (int seq : promised) {
            var made = triage.post("/api/v1/staff/follow-ups", Map.of("batch", "R" + records.day() + "-" + seq, "promised", "一周内修好", "leader", "副县长 试1", "unit", SamplePetitions.BUREAU, "colour", colours.get(seq % 3)));
            assertThat(made.done()).as(made.body().toString()).isTrue();
        }
    }

    private void report(JsonNode promise) throws Exception {
        var one = "/api/v1/staff/follow-ups/" + promise.at("/id").asString();
        var reported = unit.post(one + "/reports", Map.of("version", promise.at("/version").asInt(), "settled", true, "done", "已修好"));
        assertThat(reported.done()).as(reported.body().toString()).isTrue();
        var verified = triage.post(one + "/verification", Map.of("version", reported.body().at("/version").asInt(), "note", "电话回访属实"));
        assertThat(verified.done()).as(verified.body().toString()).isTrue();
    }

    /** Every third is never reached. */
    private void callBack() throws Exception {
        for (var end : ends()) {
            if (end.at("/verification").asString("").equals("UNSIGNED") && !end.at("/result").asString().equals("handed-over")) {
                var said = end.at("/seq").asInt() % 3 == 0 ? Map.of("outcome", "not-reached", "note", "没有人接") : Map.of("outcome", "confirmed", "note", "属实");
                var called = colleague.post("/api/v1/staff/receptions/" + records.day() + "/batches/" + end.at("/seq").asInt() + "/talk/call-backs", said);
                assertThat(called.done()).as(called.body().toString()).isTrue();
            }
        }
    }

    private List<JsonNode> open() throws Exception {
        return all(unit, "/api/v1/staff/follow-ups?which=open&after=");
    }

    private List<JsonNode> ends() throws Exception {
        return all(triage, "/api/v1/staff/follow-ups/open-ends?after=");
    }

    private static List<JsonNode> all(HallClerk clerk, String address) throws Exception {
        var all = new ArrayList<JsonNode>();
        for (var after = ""; after != null;) {
            var page = clerk.get(address + after).body();
            StreamSupport.stream(page.at("/items").spliterator(), false).forEach(all::add);
            after = page.at("/next").isNull() || page.at("/next").isMissingNode() ? null : page.at("/next").asString();
        }
        return all;
    }
}
