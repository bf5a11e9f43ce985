package org.huiyin.reception.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.video.SampleVisits.*;

import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.Source;
import org.junit.jupiter.api.Test;

/** People come, are let in, and speak with those of the same call alone. */
class CallModuleTests extends WithVideo {

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
            assertThat(waiting.peek().room()).isEqualTo(new CallNews.Room(true, true, false, List.of(), false, false));
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
    void whoeverFloodsACallSilencesThemselvesAndNoOtherCall() {
        var flooded = asked();
        scheduled(flooded, List.of(clerk.account()), List.of(WATER));
        var other = asked();
        scheduling.schedule(triage, other.visit().id(), at(1, DAY, when, 15, null, List.of(triage.account()), List.of(WATER)));
        standAt(when);
        var one = seats.join(clerk, flooded.visit().id()).orElseThrow();
        var loud = seats.join(water, flooded.visit().id()).orElseThrow();
        for (int i = 0; i < 6; i++) {
            said(loud, Collections.nCopies(50, new Signal(one.seat(), one.turn(), "x")));
        }
        said(one, List.of(new Signal(loud.seat(), loud.turn(), "still heard")));
        assertThat(jdbc.sql("select body || ' ' || count(*) from video_signal where visit = ? group by body order by body").param(flooded.visit().id()).query(String.class).list()).containsExactly("still heard 1", "x 200");
        jdbc.sql("insert into video_signal (visit, sender, sender_turn, receiver, receiver_turn, body, at) select ?, 9, 1, ?, ?, 'x', ? from generate_series(1, 6000)").params(flooded.visit().id(), one.seat(), one.turn(), Timestamp.from(clock.instant()))
                .update();
        var quiet = seats.join(triage, other.visit().id()).orElseThrow();
        var speaks = seats.join(water, other.visit().id()).orElseThrow();
        said(speaks, List.of(new Signal(quiet.seat(), quiet.turn(), "hello")));
        var heard = new ConcurrentLinkedQueue<CallNews>();
        try (var first = watching.watch(one, news -> {}); var second = watching.watch(quiet, heard::add)) {
            watching.look();
        }
        assertThat(heard.stream().flatMap(news -> news.signals().stream())).extracting(Signal::body).containsExactly("hello");
        jdbc.sql("delete from video_signal where visit = ?").param(flooded.visit().id()).update();
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
}
