package org.huiyin.reception.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.followup.SampleFollowUps.OFFICE;
import static org.huiyin.reception.followup.SampleFollowUps.UNIT;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.followup.FollowUpChange;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.PromiseLedger;
import org.huiyin.reception.followup.ReportBack;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.followup.VerifyFollowUp;
import org.huiyin.reception.followup.Which;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old matters become promises with a leader; the sweep ends when each has its end. */
class SweepModuleTests extends OnPostgres {

    private static final Actor CLERK = new Actor("sweep-clerk", OFFICE, "330726", Set.of(Role.CLERK));
    private static final Actor HEAD = new Actor("sweep-head", OFFICE, "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor HANDLER = new Actor("sweep-handler", UNIT, "330726", Set.of(Role.HANDLER));
    private static final Actor ELSEWHERE = new Actor("sweep-elsewhere", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER));
    private static final String LEADER = "副县长 清仓甲";

    @Autowired KeepSweeps keeping;
    @Autowired LookAtSweeps looking;
    @Autowired ProposeMatters proposing;
    @Autowired TakeMatters taking;
    @Autowired LookAtFollowUps promises;
    @Autowired PromiseLedger ledger;
    @Autowired ReportBack reporting;
    @Autowired VerifyFollowUp verifying;
    @Autowired SubmitPetition submit;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    private long day;

    @BeforeEach
    void aDay() {
        standOn("2026-06-17T02:00:00Z");
        day = SampleFollowUps.day(jdbc, time.today());
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private Sweep started() {
        return keeping.start(HEAD, day).orElseThrow();
    }

    /** One that has been open since the beginning of the year before last; no other test has any so old. */
    private String old(Submission said) {
        var number = submit.submit(said, null).receipt().number();
        jdbc.sql("update petition set received_at = ? where number = ?").params(Timestamp.from(Instant.parse("2024-01-02T02:00:00Z")), number).update();
        return number;
    }

    private static SweepOrder order(List<String> petitions, List<Long> promises) {
        return new SweepOrder(petitions, promises, "实地查看，月底前化解", LEADER, null, UNIT, Colour.RED);
    }

    private List<SweepProposal> proposed(Actor actor, Sweep sweep) {
        return proposing.list(actor, sweep.id(), false, "").orElseThrow().items();
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private void settle(long promise) {
        var now = promises.find(HANDLER, promise).orElseThrow().followUp();
        var reported = reporting.report(HANDLER, promise, new ReportBack.Report(now.version(), true, "已化解", null)).orElseThrow();
        verifying.verify(HEAD, promise, new VerifyFollowUp.Finding(reported.version(), "回访属实", null)).orElseThrow();
    }

    @Test
    void oldMattersBecomePromisesUnderALeaderAndTheSweepEndsWithThem() {
        var sweep = started();
        var number = old(SamplePetitions.lamp());
        assertThat(proposed(CLERK, sweep)).filteredOn(each -> each.number().equals(number)).singleElement().satisfies(each -> {
            assertThat(each.reasons()).contains(SweepReason.LONG);
            assertThat(each.closed()).isFalse();
        });
        taking.take(CLERK, sweep.id(), order(List.of(number), List.of())).orElseThrow();
        assertThat(proposed(CLERK, sweep)).extracting(SweepProposal::number).doesNotContain(number);
        var item = looking.items(CLERK, sweep.id(), 0).orElseThrow().items().getFirst();
        assertThat(item).extracting(SweptMatter::number, SweptMatter::leader, SweptMatter::unit, SweptMatter::colour).containsExactly(number, LEADER, UNIT, Colour.RED);
        assertThat(item.due()).isEqualTo("2026-06-23");
        var promise = promises.find(HANDLER, item.promise()).orElseThrow();
        assertThat(promise.followUp()).extracting(FollowUp::source, FollowUp::answers, FollowUp::chain).containsExactly(Source.SWEEP, LEADER, LEADER);
        assertThat(ledger.of(HEAD, LEADER, Which.OPEN, "").items()).extracting(FollowUp::id).contains(item.promise());
        assertThat(looking.find(CLERK, sweep.id()).orElseThrow().counts()).isEqualTo(new SweepCounts(1, 1, 0, 0));
        standOn("2026-06-24T02:00:00Z");
        assertThat(looking.find(CLERK, sweep.id()).orElseThrow().counts()).isEqualTo(new SweepCounts(1, 0, 1, 0));
        settle(item.promise());
        assertThat(looking.find(CLERK, sweep.id()).orElseThrow().counts()).isEqualTo(new SweepCounts(1, 0, 0, 1));
        assertThatThrownBy(() -> keeping.end(CLERK, sweep.id(), new KeepSweeps.SweepEnd(1, null))).isInstanceOf(NoRight.class);
        var ended = keeping.end(HEAD, sweep.id(), new KeepSweeps.SweepEnd(1, null)).orElseThrow();
        assertThat(ended.running()).isFalse();
        assertThat(faults(() -> keeping.end(HEAD, sweep.id(), new KeepSweeps.SweepEnd(ended.version(), null)))).containsExactly("version reception.changed");
        assertThat(faults(() -> taking.take(CLERK, sweep.id(), order(List.of(number), List.of())))).containsExactly("petitions reception.sweep.ended");
        assertThat(promises.find(CLERK, item.promise()).orElseThrow().changes()).extracting(FollowUpChange::what).containsExactly("verified", "reported-settled", "handed-over");
    }

    /** A second promise would be a second date (083). */
    @Test
    void whatWasPromisedInAVideoVisitOrByTheTrainIsNotProposed() {
        var sweep = started();
        var byVideo = old(SamplePetitions.lamp());
        var byTrain = old(SamplePetitions.lamp());
        var id = jdbc.sql("select coalesce(max(id), 0) + 1000 from follow_up").query(Long.class).single();
        jdbc.sql("insert into video_visit (id, region, office, state, accusation, petition, code, asked_at, waits_since, version) values (?, '330726', 'sweep-elsewhere', 'ended', false, ?, '\\x00', now(), now(), 1)").params(id, byVideo).update();
        var desk = jdbc.sql("insert into train_desk (office, region) values (?, '330726') returning id").param("sweep-elsewhere " + id).query(Long.class).single();
        jdbc.sql("insert into train_trip (id, desk, seq, region, office, way, state, accusation, petition, code, first_asked, called_at) values (?, ?, 1, '330726', 'sweep-elsewhere', 'desk', 'called', false, ?, '\\x00', 'x', now())")
                .params(id, desk, byTrain).update();
        promise(id, "video");
        promise(id + 1, "train", id);
        assertThat(proposed(CLERK, sweep)).extracting(SweepProposal::number).doesNotContain(byVideo, byTrain);
        assertThat(faults(() -> taking.take(CLERK, sweep.id(), order(List.of(byVideo), List.of())))).isNotEmpty();
        jdbc.sql("update follow_up set state = 'verified' where id in (?, ?)").params(id, id + 1).update();
        assertThat(proposed(CLERK, sweep)).extracting(SweepProposal::number).contains(byVideo, byTrain);
    }

    private void promise(long id, String source) {
        promise(id, source, id);
    }

    private void promise(long id, String source, long subject) {
        jdbc.sql("""
                insert into follow_up (id, source, subject, number, office, region, leader, answers, answers_mark, unit, colour, handed_on, due, state, version)
                values (?, ?, ?, 'X', ?, '330726', '某职 某人', '某职 某人', '某职某人', ?, 'red', date '2026-06-16', date '2026-06-25', 'handed-over', 1)""").params(id, source, subject, OFFICE, UNIT).update();
    }

    @Test
    void whatHasNotEndedIsPassedOnWithAReasonAndCanBeSweptAgain() {
        var sweep = started();
        var number = old(SamplePetitions.lamp());
        taking.take(CLERK, sweep.id(), order(List.of(number), List.of())).orElseThrow();
        assertThat(faults(() -> keeping.end(HEAD, sweep.id(), new KeepSweeps.SweepEnd(null, " ")))).containsExactly("version runtime.missing", "why reception.sweep.why");
        keeping.end(HEAD, sweep.id(), new KeepSweeps.SweepEnd(1, "须等年度预算")).orElseThrow();
        assertThat(looking.find(CLERK, sweep.id()).orElseThrow().why()).isEqualTo("须等年度预算");
        var item = looking.items(CLERK, sweep.id(), 0).orElseThrow().items().getFirst();
        assertThat(item.passedOn()).isTrue();
        standOn("2026-07-15T02:00:00Z");
        var next = keeping.start(HEAD, SampleFollowUps.day(jdbc, time.today())).orElseThrow();
        assertThat(proposed(CLERK, next)).as("it has an open promise").extracting(SweepProposal::number).doesNotContain(number);
        var late = proposing.list(CLERK, next.id(), true, "").orElseThrow();
        assertThat(late.items()).filteredOn(each -> each.id() == item.promise()).singleElement().satisfies(each -> assertThat(each.reasons()).containsExactly(SweepReason.PROMISED));
        taking.take(CLERK, next.id(), new SweepOrder(List.of(), List.of(item.promise()), null, "县长 清仓乙", null, null, null)).orElseThrow();
        var now = promises.find(CLERK, item.promise()).orElseThrow();
        assertThat(now.followUp()).extracting(FollowUp::chain, FollowUp::answers, FollowUp::due).containsExactly("县长 清仓乙", LEADER, item.due());
        assertThat(now.changes().getFirst()).extracting(FollowUpChange::what, FollowUpChange::after).containsExactly("watched-over", "县长 清仓乙");
        assertThat(looking.items(CLERK, next.id(), 0).orElseThrow().items()).extracting(SweptMatter::promise).containsExactly(item.promise());
        assertThat(faults(() -> taking.take(CLERK, next.id(), order(List.of(), List.of(item.promise()))))).containsExactly("promises reception.sweep.not-proposed");
    }

    @Test
    void whatIsSealedIsSeenByItsChainAloneAndTakenByNobody() {
        var sweep = started();
        var accusation = old(SamplePetitions.accusationOf(SamplePetitions.BUREAU));
        var number = old(SamplePetitions.lamp());
        assertThat(proposed(CLERK, sweep)).extracting(SweepProposal::number).contains(number).doesNotContain(accusation);
        assertThat(proposed(HEAD, sweep)).filteredOn(each -> each.number().equals(accusation)).extracting(SweepProposal::closed).containsExactly(true);
        for (var actor : List.of(CLERK, HEAD)) {
            assertThat(faults(() -> taking.take(actor, sweep.id(), order(List.of(number, accusation), List.of())))).containsExactly("petitions reception.sweep.not-proposed");
        }
        assertThat(looking.items(CLERK, sweep.id(), 0).orElseThrow().items()).as("all of them, or none").isEmpty();
        taking.take(CLERK, sweep.id(), order(List.of(number), List.of())).orElseThrow();
        var promise = looking.items(CLERK, sweep.id(), 0).orElseThrow().items().getFirst().promise();
        jdbc.sql("update petition set sealed = true where number = ?").param(number).update();
        assertThat(looking.items(HEAD, sweep.id(), 0).orElseThrow().items()).isEmpty();
        assertThat(promises.find(HANDLER, promise)).isEmpty();
        assertThat(looking.find(CLERK, sweep.id()).orElseThrow().counts().taken()).isZero();
        assertThat(keeping.end(HEAD, sweep.id(), new KeepSweeps.SweepEnd(1, null)).orElseThrow().running()).as("it goes its own way").isFalse();
    }

    @Test
    void strangersAndBadInputChangeNothing() {
        var ahead = SampleFollowUps.day(jdbc, time.today().plusDays(1));
        assertThat(faults(() -> keeping.start(HEAD, ahead))).containsExactly("reception reception.sweep.not-yet");
        assertThat(keeping.start(ELSEWHERE, day)).isEmpty();
        assertThatThrownBy(() -> keeping.start(CLERK, day)).isInstanceOf(NoRight.class);
        var sweep = started();
        assertThat(faults(this::started)).containsExactly("reception reception.sweep.there");
        assertThat(looking.find(ELSEWHERE, sweep.id())).isEmpty();
        assertThat(looking.list(ELSEWHERE, Long.MAX_VALUE).items()).isEmpty();
        assertThat(proposing.list(ELSEWHERE, sweep.id(), false, "")).isEmpty();
        assertThat(taking.take(ELSEWHERE, sweep.id(), order(List.of(), List.of()))).isEmpty();
        assertThatThrownBy(() -> proposing.list(HANDLER, sweep.id(), false, "")).isInstanceOf(NoRight.class);
        assertThat(faults(() -> proposing.list(CLERK, sweep.id(), false, "2026-13-40_1"))).containsExactly("after reception.after");
        assertThat(faults(() -> taking.take(CLERK, sweep.id(), new SweepOrder(null, null, null, " ", null, null, null)))).containsExactly("petitions reception.sweep.choose", "leader runtime.missing");
        var many = java.util.stream.IntStream.range(0, 21).mapToObj(String::valueOf).toList();
        assertThat(faults(() -> taking.take(CLERK, sweep.id(), new SweepOrder(many, null, "长".repeat(1001), null, null, null, null))))
                .containsExactly("petitions reception.sweep.too-many", "leader runtime.missing", "promised runtime.too-long", "colour runtime.missing");
        var number = old(SamplePetitions.lamp());
        assertThat(faults(() -> taking.take(CLERK, sweep.id(), new SweepOrder(List.of(number), null, "办", LEADER, "nobody", "nowhere", Colour.RED))))
                .containsExactly("unit reception.follow-up.no-unit", "chainAccount reception.follow-up.no-leader");
        assertThat(looking.items(CLERK, sweep.id(), 0).orElseThrow().items()).isEmpty();
    }

    @Test
    void twoWhoTakeTheSameMatterTakeItOnce() throws Exception {
        var sweep = started();
        var other = keeping.start(HEAD, SampleFollowUps.day(jdbc, time.today())).orElseThrow();
        var number = old(SamplePetitions.lamp());
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = both.invokeAll(List.<Callable<List<String>>>of(() -> faults(() -> taking.take(CLERK, sweep.id(), order(List.of(number), List.of()))),
                    () -> faults(() -> taking.take(HEAD, other.id(), order(List.of(number), List.of())))));
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(List.of(), List.of("petitions reception.sweep.not-proposed"));
        }
        assertThat(jdbc.sql("select count(*) from follow_up where source = 'sweep' and number = ?").param(number).query(Integer.class).single()).isOne();
    }

    @Test
    void theUnitThatHasItIsAskedWhereNobodySaysOtherwise() {
        var sweep = started();
        var number = old(SamplePetitions.lamp());
        taking.take(CLERK, sweep.id(), new SweepOrder(List.of(number), null, "办", LEADER, null, null, Colour.GREEN)).orElseThrow();
        assertThat(looking.items(CLERK, sweep.id(), 0).orElseThrow().items()).extracting(SweptMatter::unit).containsExactly(OFFICE);
    }
}
