package org.huiyin.reception.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.actor.NoRight;
import org.huiyin.coordination.joint.LookAtSummons;
import org.huiyin.coordination.joint.SummonsOrder;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day at the windows: Thursday 2031-05-08. Each test has a centre of its own. */
class CentreModuleTests extends OnPostgres {

    private static final String CLIENT = "203.0.113.77";

    @Autowired KeepCentre keeping;
    @Autowired IssueNumber numbers;
    @Autowired ServeWindow serving;
    @Autowired CallJoint joint;
    @Autowired CloseCentre closing;
    @Autowired CentreBoard board;
    @Autowired LookAtWindow looking;
    @Autowired TriageAdvice advice;
    @Autowired LookAtSummons summonses;
    @Autowired LegalTime time;
    @Autowired Texts texts;
    @Autowired JdbcClient jdbc;
    private long centre;

    @BeforeEach
    void standAtTheDoor() {
        standOn("2031-05-08T01:00:00Z");
        centre = keeping.add(TRIAGE, new CentreOrder("社会治理中心", "人民路1号", "工作日8:30至17:00", null)).id();
        window(1, "any", null);
        window(2, "petition", null);
        window(3, "department", BUREAU);
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private void window(int number, String line, String unit) {
        keeping.put(TRIAGE, centre, new WindowOrder(number, number + "号", line, unit, null)).orElseThrow();
    }

    private IssuedTicket issue(String line) {
        return numbers.issue(CLERK, centre, new IssueNumber.Wish(line, null)).orElseThrow();
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private static ServeWindow.Outcome outcome(String result) {
        return new ServeWindow.Outcome(result, null);
    }

    @Test
    void aWindowForEverythingCallsByWaitingTimeAndAnotherItsLineAlone() {
        assertThat(issue("mediation").ticket().code()).isEqualTo("C001");
        var second = issue("petition");
        assertThat(second.ticket().code()).isEqualTo("B001");
        assertThat(second.before()).isZero();
        assertThat(issue("petition").before()).isEqualTo(1);
        assertThat(faults(() -> serving.call(CLERK, centre, 2))).containsExactly("window reception.centre.shut");
        serving.open(CLERK, centre, 1).orElseThrow();
        serving.open(TRIAGE, centre, 2).orElseThrow();
        assertThat(serving.call(TRIAGE, centre, 2).orElseThrow().code()).isEqualTo("B001");
        assertThat(serving.call(CLERK, centre, 1).orElseThrow().code()).isEqualTo("C001");
        assertThat(faults(() -> serving.call(CLERK, centre, 1))).containsExactly("window reception.centre.busy");
        assertThat(board.look(centre).orElseThrow().windows().getFirst().called()).isEqualTo("C001");
        assertThat(board.look(centre).orElseThrow().lines()).extracting(CentreBoard.LineUp::waiting).containsExactly(1);
        assertThat(faults(() -> serving.end(CLERK, centre, 1, outcome("good")))).containsExactly("result runtime.not-one-of");
        assertThat(faults(() -> serving.end(CLERK, centre, 1, outcome("joint")))).containsExactly("result reception.centre.call-first");
        assertThat(faults(() -> serving.end(CLERK, centre, 1, new ServeWindow.Outcome("petition", "x")))).containsExactly("petition reception.batch.no-petition");
        assertThat(serving.end(CLERK, centre, 1, outcome("answered")).orElseThrow().state()).isEqualTo(TicketState.SERVED);
        assertThat(faults(() -> serving.end(CLERK, centre, 1, outcome("answered")))).containsExactly("ticket reception.centre.nobody-there");
        assertThat(serving.absent(TRIAGE, centre, 2).orElseThrow().state()).isEqualTo(TicketState.ABSENT);
        assertThat(serving.call(CLERK, centre, 1).orElseThrow().code()).isEqualTo("B002");
    }

    @Test
    void whoIsHandedOnKeepsTheNumberAndTheDepartmentServesItsWindowAlone() {
        issue("petition");
        serving.open(CLERK, centre, 1).orElseThrow();
        serving.call(CLERK, centre, 1).orElseThrow();
        assertThat(faults(() -> serving.handOn(CLERK, centre, 1, new ServeWindow.HandOn(3)))).as("shut").containsExactly("window reception.centre.no-other");
        serving.open(HANDLER, centre, 3).orElseThrow();
        assertThat(serving.handOn(CLERK, centre, 1, new ServeWindow.HandOn(3)).orElseThrow().code()).isEqualTo("B001");
        assertThat(faults(() -> serving.call(CLERK, centre, 1))).as("it waits for that window alone").containsExactly("window reception.centre.nobody");
        assertThat(serving.call(HANDLER, centre, 1)).as("a window of another unit").isEmpty();
        assertThat(looking.look(SISTER, centre, 3)).isEmpty();
        assertThat(looking.centres(HANDLER)).extracting(Centre::id).contains(centre);
        assertThat(looking.centre(HANDLER, centre).orElseThrow().windows()).extracting(CentreWindow::number).containsExactly(3);
        assertThat(serving.call(HANDLER, centre, 3).orElseThrow().code()).isEqualTo("B001");
        serving.handOn(HANDLER, centre, 3, new ServeWindow.HandOn(1)).orElseThrow();
        serving.shut(CLERK, centre, 1).orElseThrow();
        serving.open(CLERK, centre, 2).orElseThrow();
        assertThat(serving.call(CLERK, centre, 2).orElseThrow().code()).as("what waited for a window that was shut waits for its line").isEqualTo("B001");
    }

    @Test
    void twoWindowsThatCallInTheSameMomentNeverCallTheSame() throws Exception {
        window(4, "any", null);
        for (var number : List.of(1, 2, 4)) {
            serving.open(CLERK, centre, number).orElseThrow();
        }
        IntStream.range(0, 30).forEach(n -> issue("petition"));
        var called = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int round = 0; round < 10; round++) {
                var calls = List.<Callable<String>>of(() -> serving.call(CLERK, centre, 1).orElseThrow().code(), () -> serving.call(CLERK, centre, 2).orElseThrow().code(), () -> serving.call(TRIAGE, centre, 4).orElseThrow().code());
                for (var call : threads.invokeAll(calls)) {
                    called.add(call.get());
                }
                List.of(1, 2, 4).forEach(number -> serving.end(CLERK, centre, number, outcome("answered")).orElseThrow());
            }
        }
        assertThat(called).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void numbersThatAreDrawnAtOnceAreAllDifferent() throws Exception {
        var drawn = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(IntStream.range(0, 20).<Callable<String>>mapToObj(n -> () -> issue("any").ticket().code()).toList())) {
                drawn.add(one.get());
            }
        }
        assertThat(drawn).hasSize(20).doesNotHaveDuplicates().contains("A001", "A020");
    }

    @Test
    void atTheEndOfTheDayNobodyIsDropped() {
        issue("petition");
        issue("any");
        serving.open(CLERK, centre, 1).orElseThrow();
        serving.call(CLERK, centre, 1).orElseThrow();
        assertThat(faults(() -> closing.close(CLERK, centre, new CloseCentre.Closing(true)))).as("somebody is at a window").containsExactly("tickets reception.centre.at-windows");
        serving.end(CLERK, centre, 1, outcome("answered")).orElseThrow();
        assertThat(faults(() -> closing.close(CLERK, centre, new CloseCentre.Closing(null)))).containsExactly("tickets reception.centre.still-waiting");
        var closed = closing.close(CLERK, centre, new CloseCentre.Closing(true)).orElseThrow();
        assertThat(closed.next()).isEqualTo(LocalDate.of(2031, 5, 9));
        assertThat(closed.carried()).extracting(one -> one.old().code() + ' ' + one.fresh().code() + ' ' + one.fresh().day()).containsExactly("A001 A001 2031-05-09");
        assertThat(faults(() -> closing.close(CLERK, centre, new CloseCentre.Closing(true)))).containsExactly("day reception.centre.day-closed");
        assertThat(faults(() -> issue("any"))).containsExactly("day reception.centre.day-closed");
        assertThat(faults(() -> serving.open(CLERK, centre, 1))).containsExactly("day reception.centre.day-closed");
        standOn("2031-05-09T01:00:00Z");
        assertThat(issue("any").ticket().code()).isEqualTo("A002");
        serving.open(CLERK, centre, 1).orElseThrow();
        assertThat(serving.call(CLERK, centre, 1).orElseThrow().code()).isEqualTo("A001");
    }

    @Test
    void whatADayThatNobodyClosedLeftGetsANumberWhenTheNextBegins() {
        var left = issue("petition").ticket();
        standOn("2031-05-09T01:00:00Z");
        serving.open(CLERK, centre, 1).orElseThrow();
        var called = serving.call(CLERK, centre, 1).orElseThrow();
        assertThat(called.day()).isEqualTo(LocalDate.of(2031, 5, 9));
        assertThat(jdbc.sql("select following from centre_ticket where id = ?").param(left.id()).query(Long.class).single()).isEqualTo(called.id());
    }

    @Test
    void aJointReceptionIsCalledForWhoeverStandsThere() {
        issue("petition");
        serving.open(CLERK, centre, 1).orElseThrow();
        assertThat(faults(() -> joint.call(CLERK, centre, 1, new SummonsOrder("占道", null, List.of(BUREAU), 30, null)))).containsExactly("ticket reception.centre.nobody-there");
        serving.call(CLERK, centre, 1).orElseThrow();
        var made = joint.call(CLERK, centre, 1, new SummonsOrder("占道", null, List.of(BUREAU), 30, null)).orElseThrow();
        assertThat(made.ticket()).isEqualTo("B001");
        assertThat(summonses.find(HANDLER, made.id()).orElseThrow().place()).isEqualTo("人民路1号 1号");
        assertThat(faults(() -> joint.call(CLERK, centre, 1, new SummonsOrder("占道", null, List.of(BUREAU), 30, null)))).containsExactly("ticket reception.centre.joint-already");
        assertThat(serving.end(CLERK, centre, 1, outcome("joint")).orElseThrow().summons()).isEqualTo(made.id());
        assertThatThrownBy(() -> joint.call(HANDLER, centre, 3, new SummonsOrder("占道", null, List.of(BUREAU), 30, null))).isInstanceOf(NoRight.class);
    }

    @Test
    void onlyTheTabletAtTheDoorDrawsByItself() {
        assertThat(numbers.draw(CLIENT, centre, "A".repeat(43), "end-claim")).isEmpty();
        var key = keeping.kiosk(TRIAGE, centre).orElseThrow();
        assertThat(numbers.draw(CLIENT, centre, key, "end-claim").orElseThrow().ticket().code()).isEqualTo("B001");
        assertThat(numbers.draw(CLIENT, centre, key, "end-emergency")).as("no window helps").isEmpty();
        assertThat(numbers.draw(CLIENT, centre, key, "what")).isEmpty();
        var other = keeping.kiosk(TRIAGE, centre).orElseThrow();
        assertThat(numbers.draw(CLIENT, centre, key, "end-claim")).as("the address before").isEmpty();
        assertThat(numbers.draw(CLIENT, centre, other, "end-claim")).isPresent();
        assertThat(keeping.kiosk(HANDLER_OF_NOBODY, centre)).isEmpty();
    }

    private static final org.huiyin.actor.Actor HANDLER_OF_NOBODY = new org.huiyin.actor.Actor("centre-elsewhere", "330803-xfj", "330803", java.util.Set.of(org.huiyin.actor.Role.TRIAGE));

    @Test
    void windowsAreKeptByTheOfficeAndCanBeClosedForGood() {
        assertThat(faults(() -> keeping.add(TRIAGE, new CentreOrder(" ", null, null, null)))).containsExactly("name runtime.missing", "place runtime.missing", "hours runtime.missing");
        assertThat(faults(() -> keeping.put(TRIAGE, centre, new WindowOrder(100, null, "nothing", "nobody", null)))).containsExactlyInAnyOrder("number reception.hall.room-number", "title runtime.missing",
                "line runtime.not-one-of", "unit reception.follow-up.no-unit");
        assertThat(faults(() -> keeping.put(TRIAGE, centre, new WindowOrder(1, "改", "any", null, 9)))).containsExactly("version reception.changed");
        assertThat(keeping.end(TRIAGE, centre, 3).orElseThrow().endedOn()).isEqualTo(LocalDate.of(2031, 5, 8));
        assertThat(faults(() -> serving.open(HANDLER, centre, 3))).containsExactly("window reception.centre.ended");
        assertThat(board.look(centre).orElseThrow().windows()).hasSize(2);
        keeping.end(TRIAGE, centre, 1).orElseThrow();
        assertThat(faults(() -> issue("mediation"))).as("no window takes it any more").containsExactly("line reception.centre.no-window");
        assertThat(faults(() -> numbers.issue(CLERK, centre, new IssueNumber.Wish("petition", 9)))).containsExactly("window reception.centre.no-window");
    }

    @Test
    void theDoorLeadsToTheWindowAndTellsWhoElseAnswers() {
        var claim = advice.of(centre, "end-claim").orElseThrow();
        assertThat(claim.windows()).extracting(CentreWindow::number).containsExactly(2);
        assertThat(advice.of(centre, "end-mediation").orElseThrow().windows()).as("where none is for it, the one for everything").extracting(CentreWindow::number).containsExactly(1);
        assertThat(advice.of(centre, "end-accusation").orElseThrow().offices()).isNotEmpty();
        assertThat(advice.of(centre, "nonsense")).isEmpty();
        assertThat(Objects.requireNonNull(advice.of(centre, "danger").orElseThrow().step().answers())).hasSize(2);
    }

    @Test
    void aNumberSaysNothingOfWhoHoldsIt() {
        var columns = jdbc.sql("select column_name from information_schema.columns where table_name = 'centre_ticket'").query(String.class).list();
        assertThat(columns).doesNotContain("name", "phone", "title", "matter", "outcome", "sealed");
        assertThatThrownBy(() -> jdbc.sql("update centre_ticket_change set what = 'x' where ticket = ?").param(issue("any").ticket().id()).update()).hasMessageContaining("append-only");
    }

    @Test
    void anArticleIsCitedAsTheLawIsWritten() {
        assertThat(texts.say("reception.triage.route", Texts.CHINESE, 1)).contains("第三十一条第一项");
        assertThat(texts.say("reception.triage.route", Texts.CHINESE, 6)).contains("第三十一条第六项");
        assertThat(texts.say("reception.triage.route", Locale.ENGLISH, 6)).contains("Art 31, item 6");
    }
}
