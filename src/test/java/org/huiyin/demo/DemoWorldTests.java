package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.petition.LatestEvent;
import org.huiyin.petition.Status;
import org.huiyin.petition.daily.DailyFiles;
import org.huiyin.petition.forpetitioner.CarryLetter;
import org.huiyin.petition.message.Tray;
import org.huiyin.petition.note.Mentions;
import org.huiyin.petition.note.OwnReminders;
import org.huiyin.petition.note.ReplyTexts;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.work.InboxView;
import org.huiyin.petition.work.ListFiles;
import org.huiyin.petition.work.SavedView;
import org.huiyin.petition.work.SavedViews;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.Room;
import org.huiyin.reception.hall.ScreenBatches;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One life of the demonstration, from its first start: the tests follow each other as its clock goes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoWorldTests {

    private static final Path DATA = Path.of("target/test-data-demo");
    private static DemoHouse house;

    @BeforeAll
    static void begin() {
        FreshData.in(DATA);
        house = DemoHouse.on(DATA, "test,demo");
    }

    @AfterAll
    static void end() {
        house.close();
    }

    @Test
    @Order(1)
    void aFreshDemoStandsOnTheFirstMondayOf2026() {
        assertThat(house.get("/demo/clock").body()).startsWith("{\"now\":\"2026-01-05T09:0").endsWith("+08:00\"}");
    }

    @Test
    @Order(1)
    void everyStatusIsPresent() {
        var found = statuses();
        System.out.println(found);
        assertThat(found).containsOnlyKeys(Arrays.stream(Status.values()).map(Status::name).toArray(String[]::new));
        assertThat(found.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(Tale.all().size());
        assertThat(jdbc().sql("select distinct state from draft").query(String.class).list()).contains("open", "submitted", "returned", "signed");
    }

    @Test
    @Order(1)
    void whatIsLateWasUrgedAndWhatCameAgainWasLookedAt() {
        assertThat(jdbc().sql("select count(*) from petition where status = 'EXECUTING' and urged_on is not null").query(Long.class).single()).isPositive();
        assertThat(jdbc().sql("select distinct verification from petition where verification is not null").query(String.class).list()).containsExactlyInAnyOrder("asked", "to-be-put-right");
        assertThat(house.bean(Inbox.class).counts(actor("triage-city"))).containsEntry(InboxView.ESCALATED, 1);
    }

    @Test
    @Order(1)
    void allChainsAreWhole() {
        var log = house.bean(EventLog.class);
        record Head(long id, String number) {}
        var petitions = jdbc().sql("select id, number from petition").query((row, n) -> new Head(row.getLong(1), row.getString(2))).list();
        assertThat(petitions).isNotEmpty().allMatch(p -> EventLog.firstBroken(log.of(p.id(), p.number())) == 0);
    }

    @Test
    @Order(1)
    void nothingHappensOutsideWorkingHoursOrAfterTheCurtain() {
        assertThat(house.bean(LatestEvent.class).at().orElseThrow()).isBefore(Plot.CURTAIN.atZone(LegalTime.ZONE).toInstant());
        assertThat(jdbc().sql("""
                select count(*) from petition_event where type not in ('registered', 'withdrawn', 'supplemented', 'closed-by-lapse', 'execution-urged')
                   and ((at at time zone 'Asia/Shanghai')::time < '08:30' or (at at time zone 'Asia/Shanghai')::date in ('2026-01-01', '2026-01-02', '2026-01-03'))
                """).query(Long.class).single()).isZero();
    }

    @Test
    @Order(1)
    void everyRoleHasItsAccountUnitAndKin() {
        var body = house.get("/demo/accounts").body();
        assertThat(List.of("clerk", "triage", "office-leader", "handler", "unit-head", "reviewer", "supervisor", "leader", "grid", "analyst"))
                .allSatisfy(role -> assertThat(body).contains("\"" + role + "\"", "\"" + role + "-sister\"", "\"" + role + "-qujiang\""));
        assertThat(body).contains("\"admin\"", "\"auditor\"", "\"name\":\"浦江县住房和城乡建设局\"");
        assertThat(actor("handler").unit()).isEqualTo(actor("unit-head").unit());
        assertThat(actor("clerk").unit()).isEqualTo(actor("triage").unit()).isEqualTo(actor("office-leader").unit()).isEqualTo("330726-xfj");
        assertThat(house.post("/api/v1/session", "application/json", "{\"account\":\"grid-qujiang\",\"password\":\"demo\"}").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void everyDeskHoldsWhatItsPageIsFor() {
        assertThat(house.bean(Mentions.class).list(actor("unit-head"), null, 50).rows()).hasSize(1);
        assertThat(house.bean(OwnReminders.class).due(actor("unit-head-sister"))).singleElement().satisfies(reminder -> assertThat(reminder.about()).contains("台账"));
        assertThat(house.bean(SavedViews.class).list(actor("clerk"))).extracting(SavedView::name).containsExactly("征收补偿");
        assertThat(house.bean(ListFiles.class).list(actor("triage"))).hasSize(1);
        assertThat(house.bean(ReplyTexts.class).all(actor("unit-head"))).hasSize(2);
        assertThat(house.bean(Tray.class).list(actor("clerk"), true, null).rows()).hasSize(2);
        assertThat(house.bean(CarryLetter.class).taken(actor("grid"))).hasSize(1);
        assertThat(house.bean(DailyFiles.class).before(actor("admin"), Long.MAX_VALUE, 5)).hasSize(1);
    }

    @Test
    @Order(1)
    void theComingReceptionDayCanBeScreened() {
        var head = actor("office-leader");
        var day = house.bean(PlanReception.class).list(head, Long.MAX_VALUE, 50).stream().filter(one -> one.day().equals(LocalDate.of(2026, 1, 15))).findFirst().orElseThrow();
        var proposed = house.bean(ScreenBatches.class).propose(head, day.id()).orElseThrow();
        assertThat(proposed).hasSizeGreaterThanOrEqualTo(12).filteredOn(one -> one.batch().chosen()).hasSize(2);
        assertThat(proposed.stream().flatMap(one -> one.reasons().stream())).contains(ScreenBatches.Reason.values());
        assertThat(house.bean(KeepRooms.class).list(head, day.id())).hasSize(3).filteredOn(Room::first).hasSize(1);
        assertThat(day.registers(LocalDate.of(2026, 1, 5))).isTrue();
        assertThat(day.registers(LocalDate.of(2026, 1, 7))).isFalse();
    }

    @Test
    @Order(1)
    void delegatesHaveWrittenAndPaperWasEntered() {
        assertThat(jdbc().sql("select distinct recorder from talk where delegate_of is not null").query(String.class).list()).containsExactly("clerk-sister");
        assertThat(jdbc().sql("select distinct rating from talk where rated_by is not null").query(String.class).list()).containsExactlyInAnyOrder("satisfied", "basically", "dissatisfied");
        assertThat(jdbc().sql("select count(*) from follow_up where source = 'instruction' and recorded_by = 'clerk'").query(Long.class).single()).isOne();
    }

    @Test
    @Order(2)
    void thirtyDaysLaterTheOverdueListIsAnother() {
        var before = overdue();
        var answer = house.clock("{\"forward\":\"P30D\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"now\":\"2026-02-04T09:0").containsPattern("\"lapsed\":[1-9]");
        var after = overdue();
        System.out.println("overdue before " + before + ", thirty days later " + after + ": " + answer.body());
        assertThat(before.values()).allMatch(n -> n > 0);
        assertThat(after).allSatisfy((who, count) -> assertThat(count).isGreaterThan(before.get(who)));
    }

    @Test
    @Order(3)
    void eachStepCascadesAtItsOwnTime() {
        var closings = jdbc().sql("select (at at time zone 'Asia/Shanghai')::text from petition_event where type = 'closed-by-lapse' and at > '2026-01-05T01:00Z'")
                .query(String.class).list();
        assertThat(closings).isNotEmpty().allMatch(at -> at.contains(" 00:00:0"));
        assertThat(closings.stream().map(at -> LocalDate.parse(at.substring(0, 10))).distinct().count()).isGreaterThan(3);
    }

    @Test
    @Order(4)
    void whatHasHappenedStaysHappened() {
        var refused = house.clock("{\"now\":\"2026-01-05T09:00:00+08:00\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("before-last-event");
    }

    @Test
    @Order(4)
    void aTimeThatCannotBeReadIsNamed() {
        var wrong = Map.of("{\"now\":\"tomorrow\"}", "now", "{\"forward\":\"10 days\"}", "forward", "{}", "now", "{\"now\":\"2300-01-01T00:00:00+08:00\"}", "now",
                "{\"forward\":\"P99999999999D\"}", "forward", "{\"forward\":\"P1D\",\"now\":\"2026-03-01T09:00:00+08:00\"}", "forward", "{\"forward\":7}", "forward");
        assertThat(wrong).allSatisfy((body, field) -> {
            var answer = house.clock(body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).contains("\"field\":\"" + field + "\"");
        });
        assertThat(house.clock("{\"forward\"").statusCode()).isEqualTo(400);
    }

    @Test
    @Order(4)
    void aFormOfAnotherSiteDoesNotMoveTheClock() {
        assertThat(house.post("/demo/clock", "application/x-www-form-urlencoded", "forward=P1D", "Accept", "text/html").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(4)
    void aFaultFoundBeforeTheFormsHaveTheirTokenIsToldWithoutTheBanner() {
        var answer = house.post("/track", "application/x-www-form-urlencoded", "number=" + "1".repeat(2 << 20), "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1").doesNotContain("value=\"P1D\"");
    }

    @Test
    @Order(5)
    void theButtonsOfTheBannerLeadBackToTheirPage() {
        var page = house.get("/console/sign-in?next=/console/petitions");
        assertThat(page.body()).contains("value=\"P1D\"", "value=\"P7D\"", "value=\"P30D\"", "value=\"/console/sign-in?next=/console/petitions\"");
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var token = page.body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var moved = house.post("/demo/clock", "application/x-www-form-urlencoded", "forward=PT5H&back=%2Fconsole%2Fsign-in%3Fnext%3D%2Fconsole&_csrf=" + token,
                "Accept", "text/html", "Cookie", cookie);
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location")).hasValue("/console/sign-in?next=/console");
        assertThat(house.get("/demo/clock").body()).contains("2026-02-04T14:0");
        assertThat(List.of("//evil.example", "/\\evil.example", "https://evil.example", "")).allMatch(back -> DemoController.ours(back).equals("/"));
    }

    @Test
    @Order(6)
    void timeGoesOnAfterARestartAndTheWorldIsLoadedOnce() {
        house.clock("{\"now\":\"2026-03-01T09:00:00+08:00\"}");
        var later = statuses();
        house.close();
        house = DemoHouse.on(DATA, "test,demo");
        assertThat(house.get("/demo/clock").body()).contains("2026-03-01T09:0");
        assertThat(statuses()).isEqualTo(later);
    }

    @Test
    @Order(7)
    void productionDoesNotStartOnDemoData() {
        house.close();
        assertThatThrownBy(() -> DemoHouse.on(DATA, "test,serve").close()).isInstanceOf(DemoPasswordInUse.class);
    }

    private static Map<String, Long> statuses() {
        return jdbc().sql("select status, count(*) n from petition group by status order by status")
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Integer> overdue() {
        var inbox = house.bean(Inbox.class);
        return List.of("triage", "handler", "handler-sister", "triage-qujiang").stream()
                .collect(Collectors.toMap(who -> who, who -> inbox.counts(actor(who)).get(InboxView.OVERDUE)));
    }

    private static Actor actor(String account) {
        return house.bean(Accounts.class).find(account).orElseThrow().actor();
    }

    private static JdbcClient jdbc() {
        return house.bean(JdbcClient.class);
    }
}
