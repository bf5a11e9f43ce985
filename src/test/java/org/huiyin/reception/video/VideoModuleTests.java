package org.huiyin.reception.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.video.SampleVisits.*;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.Source;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People ask, are given a time, come, are let in and heard; the tests stand on Wednesday 2026-06-10, 9 o'clock. */
class VideoModuleTests extends OnPostgres {

    private static final String CLIENT = "203.0.113.151";
    private static final String DAY = "2026-06-10";
    private static final String WATER = "330726-swj";
    private static int hour = 10;

    @Autowired AskForVisit asking;
    @Autowired OwnVisit own;
    @Autowired LookAtVisits looking;
    @Autowired ScheduleVisit scheduling;
    @Autowired KeepVisits keeping;
    @Autowired TakeSeat seats;
    @Autowired LeadCall leading;
    @Autowired PostSignals posting;
    @Autowired WatchCalls watching;
    @Autowired SweepVisits sweeping;
    @Autowired Accounts accounts;
    @Autowired ChainOf chains;
    @Autowired LegalTime time;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    private Actor clerk;
    private Actor triage;
    private Actor water;
    private String when;

    @BeforeEach
    void standInJune() {
        jdbc.sql("delete from guess where client like '203.0.113.%'").update();
        clerk = SampleAccounts.of(accounts, Role.CLERK, OFFICE).actor();
        triage = SampleAccounts.of(accounts, Role.TRIAGE, OFFICE).actor();
        water = SampleAccounts.of(accounts, Role.HANDLER, WATER).actor();
        when = "%02d:%02d".formatted(10 + (hour - 10) / 4, 15 * ((hour++ - 10) % 4));
        standAt("09:00");
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standAt(String hourOfDay) {
        time.runAhead(Duration.between(clock.instant(), Instant.parse(DAY + "T" + hourOfDay + ":00+08:00")));
    }

    private AskedVisit asked() {
        return asking.ask(CLIENT, OFFICE, order(false)).orElseThrow();
    }

    private Visit scheduled(AskedVisit asked, List<String> people, List<String> units) {
        return scheduling.schedule(clerk, asked.visit().id(), at(1, DAY, when, 15, null, people, units)).orElseThrow();
    }

    private AskedVisit withTime() {
        var asked = asked();
        scheduled(asked, List.of(clerk.account()), List.of(WATER));
        standAt(when);
        return asked;
    }

    private static List<String> faults(Callable<?> act) throws Exception {
        try {
            act.call();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key().replace("reception.video.", "")).toList();
        }
    }

    private static RecordOrder explained() {
        return new RecordOrder("explained", "要水", "周五清淤", null, null, null, null);
    }

    @Test
    void whoAsksSeesItAgainWithNumberAndCodeAndNobodyElseDoes() throws Exception {
        var asked = asked();
        var seen = own.read(CLIENT, asked.visit().number().toLowerCase(), asked.code()).orElseThrow();
        assertThat(seen.title()).isEqualTo("水渠堵了");
        assertThat(seen.visit().state()).isEqualTo(VisitState.ASKED);
        for (int i = 0; i < 10; i++) {
            assertThat(own.read("203.0.113.152", asked.visit().number(), "ZZZZZZZZ")).isEmpty();
        }
        assertThatThrownBy(() -> own.read("203.0.113.152", asked.visit().number(), asked.code())).isInstanceOf(TooManyGuesses.class);
        assertThat(own.read("203.0.113.153", "V999999999999", "ZZZZZZZZ")).isEmpty();
        assertThat(own.read("203.0.113.153", "'; drop", "")).isEmpty();
        assertThat(asking.ask(CLIENT, WATER, order(false))).as("no petition office").isEmpty();
        assertThat(faults(() -> asking.ask(CLIENT, OFFICE, new VisitOrder(" ", "1", null, null, null, "latin", null, null, null)))).containsExactly("name runtime.missing", "phone petition.wrong-phone",
                "title runtime.missing", "speaks runtime.not-one-of");
        assertThat(jdbc.sql("select count(*) from video_visit where id = ? and position('试甲'::bytea in sealed) > 0").param(asked.visit().id()).query(Integer.class).single()).isZero();
    }

    @Test
    void theOfficeNamesATimeAndWhoeverIsAskedSeesItAndNobodyElse() throws Exception {
        var asked = asked();
        assertThat(faults(() -> scheduling.schedule(clerk, asked.visit().id(), new ScheduleOrder(1, null, null, null, null, null, null)))).contains("day runtime.missing", "begins runtime.missing",
                "minutes runtime.missing", "accounts nobody");
        assertThat(faults(() -> scheduling.schedule(clerk, asked.visit().id(), at(1, DAY, "08:10", 20, null, List.of("nobody-at-all", water.account()), List.of("000000-x"))))).containsExactly("begins quarter",
                "begins past", "minutes minutes", "accounts no-account", "accounts nobody", "units reception.follow-up.no-unit");
        assertThat(looking.look(water, asked.visit().id())).isEmpty();
        var made = scheduled(asked, List.of(clerk.account()), List.of(WATER));
        assertThat(made.state()).isEqualTo(VisitState.SCHEDULED);
        assertThat(faults(() -> scheduling.schedule(clerk, made.id(), at(1, DAY, when, 15, null, List.of(clerk.account()), List.of())))).containsExactly("version reception.changed");
        var sheet = looking.look(water, made.id()).orElseThrow();
        assertThat(sheet.own()).isFalse();
        assertThat(sheet.phone()).as("of no use to a department").isNull();
        assertThat(sheet.name()).isEqualTo("试*");
        assertThat(looking.invited(water, Long.MAX_VALUE, 10)).extracting(line -> line.visit().id()).contains(made.id());
        assertThat(looking.look(SampleAccounts.of(accounts, Role.HANDLER, "330726-rsj").actor(), made.id())).isEmpty();
        assertThat(looking.look(SampleAccounts.of(accounts, Role.CLERK, "330700-xfj").actor(), made.id())).isEmpty();
        assertThat(scheduling.schedule(SampleAccounts.of(accounts, Role.CLERK, "330700-xfj").actor(), made.id(), at(2, DAY, when, 15, null, List.of(clerk.account()), List.of()))).isEmpty();
        assertThatThrownBy(() -> scheduling.schedule(water, made.id(), at(2, DAY, when, 15, null, List.of(), List.of()))).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> looking.reveal(water, made.id(), "x")).isInstanceOf(NoRight.class);
        assertThat(looking.reveal(clerk, made.id(), "要打电话").orElseThrow().phone()).isEqualTo("13900000051");
        assertThat(jdbc.sql("select count(*) from reading where petition = ?").param(made.id()).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoTakeTheSameRoomOrPersonAtOnceOneGetsIt() throws Exception {
        var all = List.of(asked(), asked(), asked(), asked(), asked(), asked());
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = pool.invokeAll(all.stream().<Callable<List<String>>>map(each -> () -> faults(() -> scheduling.schedule(clerk, each.visit().id(), at(1, "2026-06-11", when, 30, "一号 室",
                    List.of(all.indexOf(each) % 2 == 0 ? clerk.account() : triage.account()), List.of())))).toList());
            var told = new ArrayList<List<String>>();
            for (var each : done) {
                told.add(each.get());
            }
            assertThat(told).filteredOn(List::isEmpty).hasSize(1);
            assertThat(told).filteredOn(each -> !each.isEmpty()).containsOnly(List.of("begins taken"));
        }
        assertThat(jdbc.sql("select count(*) from video_visit where id = any(?) and state = 'scheduled'").param(all.stream().map(each -> each.visit().id()).toArray(Long[]::new)).query(Integer.class).single()).isOne();
        var taken = all.stream().filter(each -> own.read(CLIENT, each.visit().number(), each.code()).orElseThrow().visit().state() == VisitState.SCHEDULED).findFirst().orElseThrow();
        own.callOff(CLIENT, taken.visit().number(), taken.code());
        var other = all.stream().filter(each -> each != taken).findFirst().orElseThrow();
        assertThat(faults(() -> scheduling.schedule(clerk, other.visit().id(), at(1, "2026-06-11", when, 30, "一号室", List.of(clerk.account()), List.of())))).as("free again").isEmpty();
    }

    @Test
    void whoAskedWaitsUntilLetInAndOnlyThenSpeaksWithTheOthers() throws Exception {
        var asked = withTime();
        var visit = asked.visit().id();
        standAt("09:00");
        if (!when.startsWith("09")) {
            assertThat(faults(() -> seats.join(CLIENT, asked.visit().number(), asked.code()))).containsExactly("number early");
        }
        standAt(when);
        assertThat(seats.join(CLIENT, asked.visit().number(), "ZZZZZZZZ")).isEmpty();
        var petitioner = seats.join(CLIENT, asked.visit().number(), asked.code()).orElseThrow();
        assertThat(faults(() -> leading.letIn(clerk, visit))).as("nobody of the house is there").containsExactly("number nobody-waits");
        var office = seats.join(clerk, visit).orElseThrow();
        var department = seats.join(water, visit).orElseThrow();
        assertThat(own.read(CLIENT, asked.visit().number(), asked.code()).orElseThrow().visit().state()).isEqualTo(VisitState.OPEN);
        var toOffice = List.of(new Signal(office.seat(), office.turn(), "offer"));
        assertThat(faults(() -> said(petitioner, toOffice))).as("waits").containsExactly("turn elsewhere");
        var heard = new ConcurrentLinkedQueue<CallNews>();
        var waiting = new ConcurrentLinkedQueue<CallNews>();
        try (var line = watching.watch(office, heard::add); var outside = watching.watch(petitioner, waiting::add)) {
            watching.look();
            assertThat(waiting.peek().room()).isEqualTo(new CallNews.Room(true, true, false, List.of()));
            leading.letIn(clerk, visit).orElseThrow();
            said(petitioner, toOffice);
            said(department, List.of(new Signal(office.seat(), office.turn(), "second"), new Signal(office.seat(), office.turn() + 1, "stale"), new Signal(5, 1, "nobody"), new Signal(department.seat(), department.turn(), "self")));
            watching.look();
            watching.look();
        }
        assertThat(heard.stream().flatMap(news -> news.signals().stream()).map(Signal::body)).containsExactly("offer", "second");
        var last = heard.stream().map(CallNews::room).filter(Objects::nonNull).reduce((one, other) -> other).orElseThrow();
        assertThat(last.others()).extracting(CallNews.Other::seat).containsExactly(0, department.seat());
        assertThat(last.others().getLast().name()).isEqualTo("浦江县水务局 某某");
        assertThat(waiting.stream().reduce((one, other) -> other).orElseThrow().room().letIn()).isTrue();
    }

    private Void said(Pass from, List<Signal> signals) {
        posting.post(from, signals);
        return null;
    }

    @Test
    void strangersNeitherComeNorSpeakNorListen() throws Exception {
        var asked = withTime();
        var visit = asked.visit().id();
        var other = asked();
        var office = seats.join(clerk, visit).orElseThrow();
        var stranger = SampleAccounts.of(accounts, Role.HANDLER, "330726-rsj").actor();
        assertThat(seats.join(stranger, visit)).isEmpty();
        assertThat(seats.pass(stranger, visit, office.turn())).isEmpty();
        assertThat(faults(() -> seats.pass(water, visit, office.turn()))).as("asked, but not there").containsExactly("turn elsewhere");
        assertThat(faults(() -> seats.join(triage, visit))).as("of the office, but not asked").containsExactly("seat no-seat");
        assertThat(seats.pass(CLIENT, other.visit().number(), other.code(), office.turn())).isEmpty();
        assertThat(seats.pass(CLIENT, asked.visit().number(), asked.code(), 1)).as("has not come").isEmpty();
        assertThatThrownBy(() -> seats.join(new Actor("x", OFFICE, "330726", Set.of(Role.GRID)), visit)).isInstanceOf(NoRight.class);
        assertThat(faults(() -> said(new Pass(visit, office.seat(), office.turn() + 1), List.of(new Signal(0, 1, "x"))))).containsExactly("turn elsewhere");
        assertThat(faults(() -> said(new Pass(other.visit().id(), office.seat(), office.turn()), List.of(new Signal(0, 1, "x"))))).containsExactly("turn elsewhere");
        assertThat(faults(() -> said(office, List.of(new Signal(0, 1, "x".repeat(16_001)))))).containsExactly("signals signal");
        assertThat(faults(() -> said(office, Collections.nCopies(51, new Signal(0, 1, "x"))))).containsExactly("signals signals");
        assertThat(faults(() -> said(office, List.of()))).containsExactly("signals signals");
    }

    @Test
    void ofTwoOfAUnitWhoComeAtOnceOneSitsDown() throws Exception {
        var visit = withTime().visit().id();
        var colleague = SampleAccounts.of(accounts, Role.UNIT_HEAD, WATER).actor();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = pool.invokeAll(List.<Callable<List<String>>>of(() -> faults(() -> seats.join(water, visit)), () -> faults(() -> seats.join(colleague, visit))));
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(List.of(), List.of("seat no-seat"));
        }
        assertThat(jdbc.sql("select turn from video_seat where visit = ? and unit = ?").params(visit, WATER).query(Integer.class).single()).isOne();
    }

    @Test
    void whoComesAgainTakesTheOwnSeatAndTheOldBrowserIsNobody() throws Exception {
        var visit = withTime().visit().id();
        var first = seats.join(clerk, visit).orElseThrow();
        var second = seats.join(clerk, visit).orElseThrow();
        assertThat(second.seat()).isEqualTo(first.seat());
        assertThat(faults(() -> seats.pass(clerk, visit, first.turn()))).containsExactly("turn elsewhere");
        seats.leave(first);
        assertThat(jdbc.sql("select there from video_seat where visit = ? and seat = ?").params(visit, second.seat()).query(Boolean.class).single()).isTrue();
        jdbc.sql("update video_seat set seen_at = ? where visit = ?").params(Timestamp.from(clock.instant().minusSeconds(60)), visit).update();
        sweeping.sweep();
        assertThat(looking.look(clerk, visit).orElseThrow().attendance()).extracting(Attendance::what).containsExactly("joined", "joined", "left");
    }

    @Test
    void aCallThatWasHeldHasAResultThatWhoAskedReadsAndAPromiseInTheBook() throws Exception {
        var asked = withTime();
        var visit = asked.visit().id();
        assertThat(faults(() -> leading.record(clerk, visit, explained()))).containsExactly("number not-held");
        seats.join(clerk, visit);
        seats.join(CLIENT, asked.visit().number(), asked.code());
        assertThat(faults(() -> leading.end(clerk, visit))).as("they wait").containsExactly("number waits");
        leading.letIn(clerk, visit);
        assertThat(leading.end(clerk, visit).orElseThrow().state()).isEqualTo(VisitState.ENDED);
        assertThat(faults(() -> seats.join(clerk, visit))).containsExactly("number no-meeting");
        assertThat(faults(() -> leading.record(clerk, visit, new RecordOrder("handed-over", "要水", "周五清淤", null, null, null, null)))).containsExactly("promised runtime.missing", "leader runtime.missing",
                "unit runtime.missing", "colour runtime.missing");
        assertThat(leading.record(clerk, visit, new RecordOrder("handed-over", "要水", "周五清淤", "周五清淤", "副县长 试乙", WATER, Colour.YELLOW)).orElseThrow().result()).isEqualTo("handed-over");
        assertThat(faults(() -> leading.record(clerk, visit, explained()))).containsExactly("result recorded");
        assertThat(own.read(CLIENT, asked.visit().number(), asked.code()).orElseThrow().notes().answer()).isEqualTo("周五清淤");
        assertThat(chains.of(Source.VIDEO, visit)).hasSize(1);
        keeping.accuse(triage, visit, new KeepVisits.Order(looking.look(clerk, visit).orElseThrow().visit().version(), null, null)).orElseThrow();
        assertThat(chains.of(Source.VIDEO, visit)).as("withheld").isEmpty();
    }

    @Test
    void anAccusationIsTheChainsAloneAndWhoWasAskedBeforeIsNoMore() throws Exception {
        var secret = asking.ask(CLIENT, OFFICE, order(true)).orElseThrow().visit().id();
        assertThat(looking.look(clerk, secret)).isEmpty();
        assertThat(looking.list(clerk, Long.MAX_VALUE, 50)).extracting(line -> line.visit().id()).doesNotContain(secret);
        assertThat(looking.list(triage, Long.MAX_VALUE, 50)).extracting(line -> line.visit().id()).contains(secret);
        assertThat(faults(() -> scheduling.schedule(triage, secret, at(1, DAY, when, 15, null, List.of(triage.account()), List.of(WATER))))).containsExactly("accounts accusation");
        assertThat(faults(() -> scheduling.schedule(triage, secret, at(1, DAY, when, 15, null, List.of(triage.account(), clerk.account()), List.of())))).containsExactly("accounts accusation");
        var visit = withTime().visit().id();
        var pass = seats.join(water, visit).orElseThrow();
        var heard = new ConcurrentLinkedQueue<CallNews>();
        try (var line = watching.watch(pass, heard::add)) {
            keeping.accuse(clerk, visit, new KeepVisits.Order(looking.look(clerk, visit).orElseThrow().visit().version(), null, null)).orElseThrow();
            watching.look();
        }
        assertThat(heard.stream().reduce((one, other) -> other).orElseThrow().room().mine()).as("out of the call at once").isFalse();
        assertThat(looking.look(water, visit)).isEmpty();
        assertThat(looking.invited(water, Long.MAX_VALUE, 50)).extracting(line -> line.visit().id()).doesNotContain(visit);
        assertThat(seats.join(water, visit)).isEmpty();
        assertThat(looking.look(clerk, visit)).as("a clerk is not of the chain").isEmpty();
    }

    @Test
    void everyRequestHasAnEnd() throws Exception {
        var declined = asked();
        assertThat(faults(() -> keeping.decline(clerk, declined.visit().id(), new KeepVisits.Order(1, null, " ")))).containsExactly("why runtime.missing");
        keeping.decline(clerk, declined.visit().id(), new KeepVisits.Order(1, null, "请到仲裁委，电话见附"));
        assertThat(own.read(CLIENT, declined.visit().number(), declined.code()).orElseThrow().answered()).isEqualTo("请到仲裁委，电话见附");
        assertThat(faults(() -> own.callOff(CLIENT, declined.visit().number(), declined.code()))).containsExactly("number ended");
        var missed = withTime();
        var nobodyOfTheHouse = asked();
        scheduling.schedule(triage, nobodyOfTheHouse.visit().id(), at(1, DAY, when, 15, null, List.of(triage.account()), List.of()));
        seats.leave(seats.join(CLIENT, nobodyOfTheHouse.visit().number(), nobodyOfTheHouse.code()).orElseThrow());
        time.runAhead(time.ahead().plusMinutes(44));
        sweeping.sweep();
        assertThat(state(missed)).isEqualTo(VisitState.SCHEDULED);
        time.runAhead(time.ahead().plusMinutes(2));
        sweeping.sweep();
        assertThat(state(missed)).isEqualTo(VisitState.MISSED);
        assertThat(state(nobodyOfTheHouse)).as("to have a new time").isEqualTo(VisitState.ASKED);
        assertThat(jdbc.sql("select count(*) from video_slot where visit = any(?)").param(new Long[] {missed.visit().id(), nobodyOfTheHouse.visit().id()}).query(Integer.class).single()).isZero();
    }

    private VisitState state(AskedVisit asked) {
        return own.read(CLIENT, asked.visit().number(), asked.code()).orElseThrow().visit().state();
    }

    @Test
    void whatWasLoggedStays() {
        var visit = withTime().visit().id();
        seats.join(clerk, visit);
        assertThatThrownBy(() -> jdbc.sql("update video_attendance set what = 'x' where visit = ?").param(visit).update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from video_change where visit = ?").param(visit).update()).hasMessageContaining("append-only");
    }
}
