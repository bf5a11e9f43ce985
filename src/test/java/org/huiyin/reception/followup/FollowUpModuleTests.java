package org.huiyin.reception.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.followup.SampleFollowUps.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises made on Friday 2026-03-13, and what becomes of them. */
class FollowUpModuleTests extends OnPostgres {

    private static final Actor CLERK = new Actor("follow-clerk", OFFICE, "330726", Set.of(Role.CLERK));
    private static final Actor HEAD = new Actor("follow-head", OFFICE, "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor HANDLER = new Actor("follow-handler", UNIT, "330726", Set.of(Role.HANDLER));
    private static final Actor STRANGER = new Actor("follow-stranger", "330726-gaj", "330726", Set.of(Role.HANDLER));
    private static final Actor ELSEWHERE = new Actor("follow-elsewhere", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER));

    @Autowired org.huiyin.petition.intake.SubmitPetition submit;
    @Autowired HandOver handOver;
    @Autowired ReportBack reporting;
    @Autowired VerifyFollowUp verifying;
    @Autowired Recolour recolouring;
    @Autowired LookAtFollowUps looking;
    @Autowired EveningList evenings;
    @Autowired PromiseLedger ledger;
    @Autowired PassPromises passing;
    @Autowired ChainOf chains;
    @Autowired OpenEnds ends;
    @Autowired UrgeFollowUps urging;
    @Autowired DueDates dates;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    private long day;

    @BeforeEach
    void receiveOnFriday() {
        standOn("2026-03-13T02:00:00Z");
        day = day(jdbc, time.today());
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private FollowUp handed(int seq, Colour colour) {
        return handOver.handOver(CLERK, batch(jdbc, day, seq, "called"), order(colour)).orElseThrow();
    }

    private FollowUp reported(FollowUp promise, boolean settled) {
        return reporting.report(HANDLER, promise.id(), new ReportBack.Report(promise.version(), settled, "路面已经修补", null)).orElseThrow();
    }

    private FollowUp verified(FollowUp promise) {
        return verifying.verify(HEAD, promise.id(), new VerifyFollowUp.Finding(promise.version(), "电话回访，属实", "路已修好")).orElseThrow();
    }

    private FollowUpSheet sheet(Actor actor, FollowUp promise) {
        return looking.find(actor, promise.id()).orElseThrow();
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    @Test
    void thePromiseIsHandedOverReportedVerifiedAndClosed() {
        var promise = handed(1, Colour.YELLOW);
        assertThat(promise.due()).as("day 3 is Sunday, and it stands").isEqualTo("2026-03-15");
        assertThat(promise.due()).isEqualTo(dates.derive(Term.C14_COLOUR, promise.handedOn(), LawProfiles.DEFAULT, 3).due());
        var inHand = reported(promise, false);
        assertThat(inHand.state()).isEqualTo(FollowUpState.IN_HAND);
        var settled = reported(inHand, true);
        assertThat(settled.settledOn()).isEqualTo("2026-03-13");
        assertThat(faults(() -> reported(settled, true))).containsExactly("version reception.follow-up.not-now");
        var back = verifying.sendBack(CLERK, promise.id(), new VerifyFollowUp.Finding(settled.version(), "只修了一半", null)).orElseThrow();
        assertThat(back.due()).as("the date stays").isEqualTo(promise.due());
        assertThat(back.settledOn()).isNull();
        standOn("2026-03-16T02:00:00Z");
        var again = verified(reported(back, true));
        assertThat(again.inTime()).isFalse();
        var closed = verifying.close(CLERK, promise.id(), new VerifyFollowUp.Finding(again.version(), null, null)).orElseThrow();
        assertThat(closed.state()).isEqualTo(FollowUpState.CLOSED);
        var sheet = sheet(HANDLER, promise);
        assertThat(sheet.promised()).isEqualTo("月底前修好村口的路");
        assertThat(sheet.acts()).isEmpty();
        assertThat(sheet.changes()).extracting(FollowUpChange::what)
                .containsExactly("closed", "verified", "reported-settled", "sent-back", "reported-settled", "reported-in-hand", "handed-over");
        assertThat(sheet.changes().get(3).words()).isEqualTo("只修了一半");
        assertThatThrownBy(() -> jdbc.sql("update follow_up_change set account = 'x' where follow_up = ?").param(promise.id()).update()).hasMessageContaining("append-only");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'follow-up' and account = ?").params(promise.number(), HANDLER.account()).query(Integer.class).single()).isOne();
    }

    @Test
    void whatCannotBeHandedOverIsRefusedInWords() {
        var good = order(Colour.RED);
        var number = batch(jdbc, day, 2, "called");
        assertThat(faults(() -> handOver.handOver(CLERK, number, new HandOverOrder(" ", null, "长".repeat(101), null, null, null))))
                .containsExactly("promised runtime.missing", "leader runtime.missing", "chain runtime.too-long", "unit runtime.missing", "colour runtime.missing");
        assertThat(faults(() -> handOver.handOver(CLERK, number, new HandOverOrder("诺".repeat(1001), LEADER, null, null, UNIT, Colour.RED)))).containsExactly("promised runtime.too-long");
        assertThat(faults(() -> handOver.handOver(CLERK, number, new HandOverOrder("诺", "县长 别人", null, "nobody", "330726-nowhere", Colour.RED))))
                .containsExactly("leader reception.follow-up.not-announced", "unit reception.follow-up.no-unit", "chainAccount reception.follow-up.no-leader");
        assertThat(handOver.handOver(CLERK, batch(jdbc, day, 3, "called", true), good)).as("a clerk learns of no accusation").isEmpty();
        assertThat(faults(() -> handOver.handOver(HEAD, "R" + day + "-3", good))).containsExactly("batch reception.follow-up.accusation");
        assertThat(faults(() -> handOver.handOver(CLERK, batch(jdbc, day, 4, "arrived"), good))).containsExactly("batch reception.follow-up.not-received");
        assertThat(handOver.handOver(CLERK, "R1-999999", good)).isEmpty();
        assertThat(handOver.handOver(ELSEWHERE, number, good)).isEmpty();
        assertThatThrownBy(() -> handOver.handOver(HANDLER, number, good)).isInstanceOf(NoRight.class);
        assertThat(handOver.handOver(CLERK, number.toLowerCase(java.util.Locale.ROOT) + " ", good)).isPresent();
        assertThat(faults(() -> handOver.handOver(CLERK, number, good))).containsExactly("batch reception.follow-up.there");
    }

    @Test
    void theColourOnlyGetsMorePressingAndOnlyBeforeItsDay() {
        var promise = handed(5, Colour.YELLOW);
        assertThat(faults(() -> recolouring.recolour(CLERK, promise.id(), new Recolour.Wish(1, Colour.RED, "x")))).containsExactly("colour reception.follow-up.colour-later");
        assertThat(faults(() -> recolouring.recolour(CLERK, promise.id(), new Recolour.Wish(null, null, " ")))).containsExactly("version runtime.missing", "colour runtime.missing", "why runtime.missing");
        assertThat(recolouring.recolour(ELSEWHERE, promise.id(), new Recolour.Wish(1, Colour.GREEN, "急"))).isEmpty();
        standOn("2026-03-14T02:00:00Z");
        assertThat(faults(() -> recolouring.recolour(CLERK, promise.id(), new Recolour.Wish(1, Colour.GREEN, "急")))).containsExactly("colour reception.follow-up.colour-past");
        standOn("2026-03-16T02:00:00Z");
        assertThat(faults(() -> recolouring.recolour(CLERK, promise.id(), new Recolour.Wish(1, Colour.GREEN, "急")))).containsExactly("colour reception.follow-up.colour-late");
        standOn("2026-03-13T02:00:00Z");
        var red = handed(6, Colour.RED);
        var yellow = recolouring.recolour(CLERK, red.id(), new Recolour.Wish(1, Colour.YELLOW, "老人出行不便")).orElseThrow();
        assertThat(yellow.due()).isEqualTo("2026-03-15");
        assertThat(faults(() -> recolouring.recolour(CLERK, red.id(), new Recolour.Wish(1, Colour.GREEN, "急")))).containsExactly("version reception.changed");
        assertThat(sheet(CLERK, red).changes().getFirst()).extracting(FollowUpChange::what, FollowUpChange::before, FollowUpChange::after, FollowUpChange::words)
                .containsExactly("recoloured", "red 2026-03-19", "yellow 2026-03-15", "老人出行不便");
    }

    @Test
    void onlyThoseWhoHaveToDoWithItSeeIt() {
        var promise = handed(7, Colour.RED);
        assertThat(looking.find(STRANGER, promise.id())).isEmpty();
        assertThat(looking.find(ELSEWHERE, promise.id())).isEmpty();
        assertThat(reporting.report(STRANGER, promise.id(), new ReportBack.Report(1, true, "x", null))).isEmpty();
        assertThat(looking.list(STRANGER, Which.OPEN, "").items()).isEmpty();
        assertThat(looking.list(HANDLER, Which.OPEN, "").items()).extracting(FollowUp::id).contains(promise.id());
        assertThat(sheet(HANDLER, promise).acts()).containsExactly(FollowUpAct.REPORTED_IN_HAND, FollowUpAct.REPORTED_SETTLED);
        assertThat(sheet(CLERK, promise).acts()).containsExactly(FollowUpAct.RECOLOURED);
        assertThatThrownBy(() -> looking.list(new Actor("x", OFFICE, "330726", Set.of(Role.AUDITOR)), Which.OPEN, "")).isInstanceOf(NoRight.class);
        assertThat(faults(() -> looking.list(CLERK, Which.OPEN, "yesterday"))).containsExactly("after reception.after");
        var chain = new Actor("follow-chain", "330726-zf", "330726", Set.of(Role.LEADER));
        jdbc.sql("update follow_up set chain_account = 'follow-chain' where id = ?").param(promise.id()).update();
        assertThat(looking.list(chain, Which.OPEN, "").items()).extracting(FollowUp::id).containsExactly(promise.id());
        jdbc.sql("update batch set accusation = true where id = ?").param(promise.subject()).update();
        assertThat(looking.find(chain, promise.id())).as("it turned out to accuse somebody").isEmpty();
        assertThat(chains.of(Source.BATCH, promise.subject())).isEmpty();
    }

    @Test
    void aPetitionThatTurnsOutToAccuseTakesThePromiseOutOfSight() {
        var promise = handed(17, Colour.RED);
        var petition = submit.submit(org.huiyin.petition.SamplePetitions.lamp(), null).receipt().number();
        jdbc.sql("update batch set petition = ?, state = 'received' where id = ?").params(petition, promise.subject()).update();
        assertThat(looking.find(HANDLER, promise.id())).isPresent();
        jdbc.sql("update petition set sealed = true where number = ?").param(petition).update();
        assertThat(looking.find(HANDLER, promise.id())).isEmpty();
        assertThat(looking.find(CLERK, promise.id())).isEmpty();
        assertThat(chains.of(Source.BATCH, promise.subject())).isEmpty();
        assertThat(open()).as("it ends as that petition").isEmpty();
        jdbc.sql("update batch set petition = 'none', accusation = true where id = ?").param(promise.subject()).update();
        assertThat(open()).as("there is no such petition, so it has no end").containsExactly(promise.number());
    }

    @Test
    void thePetitionerSeesTheChainAndOnlyWhatWasWrittenForThem() {
        var promise = handed(8, Colour.GREEN);
        var before = chains.of(Source.BATCH, promise.subject()).getFirst();
        assertThat(before).extracting(ChainLink::chain, ChainLink::unit, ChainLink::state, ChainLink::told).containsExactly("副县长 接访甲", "浦江县交通运输局", FollowUpState.HANDED_OVER, null);
        reporting.report(HANDLER, promise.id(), new ReportBack.Report(1, false, "内部情况", "已安排施工")).orElseThrow();
        standOn("2026-03-14T02:00:00Z");
        assertThat(chains.of(Source.BATCH, promise.subject())).extracting(ChainLink::told, ChainLink::late).containsExactly(org.assertj.core.groups.Tuple.tuple("已安排施工", true));
    }

    @Test
    void twoWhoReportAtOnceReportOnce() throws Exception {
        var promise = handed(9, Colour.RED);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = both.invokeAll(java.util.Collections.nCopies(2, (Callable<List<String>>) () -> faults(() -> reported(promise, true))));
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(List.of(), List.of("version reception.changed"));
        }
        assertThat(sheet(CLERK, promise).changes()).extracting(FollowUpChange::what).containsExactly("reported-settled", "handed-over");
    }

    @Test
    void whoeverReportedDoesNotVerify() {
        var own = handOver.handOver(CLERK, batch(jdbc, day, 10, "received"), new HandOverOrder("自办", LEADER, null, null, OFFICE, Colour.RED)).orElseThrow();
        var settled = reporting.report(HEAD, own.id(), new ReportBack.Report(1, true, "已办", null)).orElseThrow();
        assertThat(faults(() -> verified(settled))).containsExactly("note reception.follow-up.own-report");
        assertThat(faults(() -> verifying.verify(CLERK, own.id(), new VerifyFollowUp.Finding(settled.version(), " ", null)))).containsExactly("note runtime.missing");
        assertThat(verifying.verify(CLERK, own.id(), new VerifyFollowUp.Finding(settled.version(), "属实", null))).isPresent();
    }

    @Test
    void whatIsLateIsUrgedOnceAtEachStep() throws Exception {
        var promise = handed(11, Colour.GREEN);
        urging.urge();
        assertThat(steps(promise)).isEmpty();
        standOn("2026-03-14T02:00:00Z");
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : nodes.invokeAll(java.util.Collections.nCopies(2, (Callable<Integer>) urging::urge))) {
                done.get();
            }
        }
        assertThat(steps(promise)).containsExactly("unit");
        assertThat(sheet(CLERK, promise).attention()).isEqualTo(Attention.UNIT);
        standOn("2026-03-20T02:00:00Z");
        urging.urge();
        urging.urge();
        assertThat(steps(promise)).as("after a standstill, the step that is reached").containsExactly("office", "unit");
        assertThat(sheet(CLERK, promise).attention()).isEqualTo(Attention.OFFICE);
        var settled = reported(sheet(HANDLER, promise).followUp(), true);
        assertThat(looking.attention(settled)).isEqualTo(Attention.NONE);
        verifying.sendBack(CLERK, promise.id(), new VerifyFollowUp.Finding(settled.version(), "没修", null));
        urging.urge();
        assertThat(steps(promise)).as("sent back, the unit hears of it anew").containsExactly("office", "office", "unit");
    }

    private List<String> steps(FollowUp promise) {
        return sheet(CLERK, promise).changes().stream().filter(change -> change.what().equals("urged")).map(FollowUpChange::after).map(String::valueOf).toList();
    }

    @Test
    void theEveningListHasWhatWasHandedOverWhatIsDueAndWhatIsLate() {
        var green = handed(12, Colour.GREEN);
        var yellow = handed(13, Colour.YELLOW);
        var red = handed(14, Colour.RED);
        reported(green, true);
        var ids = List.of(green.id(), yellow.id(), red.id());
        assertThat(evening("2026-03-13")).filteredOn(each -> ids.contains(each.id())).hasSize(3);
        standOn("2026-03-17T10:00:00Z");
        assertThat(evening("2026-03-14")).extracting(FollowUp::id).doesNotContainAnyElementsOf(ids);
        assertThat(evening("2026-03-15")).extracting(FollowUp::id).contains(yellow.id()).doesNotContain(green.id(), red.id());
        var tuesday = evenings.list(CLERK, null, "");
        assertThat(tuesday.items()).extracting(FollowUp::id).contains(yellow.id()).doesNotContain(green.id(), red.id());
        assertThat(tuesday.late(yellow)).isEqualTo(2);
        assertThat(evenings.list(ELSEWHERE, null, "").items()).isEmpty();
        assertThat(faults(() -> evenings.list(CLERK, LocalDate.parse("2026-03-18"), ""))).containsExactly("day reception.follow-up.no-evening");
        assertThat(faults(() -> evenings.list(CLERK, null, "x"))).containsExactly("after reception.after");
    }

    private List<FollowUp> evening(String day) {
        return evenings.list(CLERK, LocalDate.parse(day), "").items();
    }

    @Test
    void openPromisesPassToTheSuccessorByAFrozenList() {
        var leader = "局长 接访乙";
        var kept = handOver.handOver(CLERK, batch(jdbc, day, 15, "called"), new HandOverOrder("一", leader, null, null, UNIT, Colour.RED)).orElseThrow();
        var open = handOver.handOver(CLERK, batch(jdbc, day, 16, "called"), new HandOverOrder("二", leader, leader, null, UNIT, Colour.RED)).orElseThrow();
        verified(reported(kept, true));
        assertThat(faults(() -> passing.pass(HEAD, new PassPromises.Change(leader, "局长　接访 乙")))).containsExactly("to reception.follow-up.same-leader");
        assertThat(faults(() -> passing.pass(HEAD, new PassPromises.Change("局长 没有", "局长 接访丙")))).containsExactly("from reception.follow-up.nothing-open");
        var before = ledger.leaders(HEAD, "").items().stream().filter(each -> each.leader().equals(leader)).findFirst().orElseThrow();
        assertThat(before).isEqualTo(new LeaderPromises(leader, 1, 0, 1, 0));
        var passed = passing.pass(HEAD, new PassPromises.Change(leader, "局长 接访丙"));
        assertThat(passed.list()).containsExactly(List.of(open.number(), UNIT, "red", "2026-03-13", "2026-03-19", "handed-over", "both"));
        assertThat(passed.intact()).isTrue();
        assertThat(sheet(CLERK, open).followUp()).extracting(FollowUp::leader, FollowUp::answers, FollowUp::chain).containsExactly(leader, "局长 接访丙", "局长 接访丙");
        assertThat(ledger.of(HEAD, "局长 接访丙", Which.OPEN, "").items()).extracting(FollowUp::id).containsExactly(open.id());
        assertThat(ledger.of(HEAD, leader, Which.DONE, "").items()).extracting(FollowUp::id).containsExactly(kept.id());
        assertThat(faults(() -> passing.sign(HEAD, passed.id(), new PassPromises.Signatures(time.today(), null)))).containsExactly("toSigned reception.follow-up.unsigned");
        assertThat(passing.sign(HEAD, passed.id(), new PassPromises.Signatures(time.today(), time.today())).orElseThrow().signed()).isTrue();
        assertThat(faults(() -> passing.sign(HEAD, passed.id(), new PassPromises.Signatures(time.today(), time.today())))).containsExactly("fromSigned reception.follow-up.signed");
        assertThat(passing.find(ELSEWHERE, passed.id())).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("update promises_passed set list = 'x' where id = ?").param(passed.id()).update()).hasMessageContaining("frozen");
    }

    @Test
    void thirtyDaysLaterEveryBatchHasAnEnd() {
        batch(jdbc, day, 20, "received");
        jdbc.sql("update batch set result = 'solved' where reception = ? and seq = 20").param(day).update();
        var unrecorded = batch(jdbc, day, 21, "received");
        var promises = java.util.stream.IntStream.range(30, 60).mapToObj(seq -> handOver.handOver(CLERK, batch(jdbc, day, seq, "received"), order(Colour.values()[seq % 3])).orElseThrow()).toList();
        jdbc.sql("update batch set result = 'handed-over' where reception = ? and seq >= 30").param(day).update();
        assertThat(open()).hasSize(31);
        for (int passed = 0; passed < 30; passed++) {
            standOn(LocalDate.parse("2026-03-13").plusDays(passed) + "T04:00:00Z");
            var promise = promises.get(passed);
            urging.urge();
            verified(reported(sheet(HANDLER, promise).followUp(), true));
        }
        assertThat(open()).as("the one without a record is still told").containsExactly(unrecorded);
        assertThat(looking.list(CLERK, Which.DONE, "").items()).hasSizeGreaterThanOrEqualTo(30);
    }

    private List<String> open() {
        var before = jdbc.sql("select min(id) - 1 from batch where reception = ?").param(day).query(Long.class).single();
        return ends.list(HEAD, before).items().stream().map(OpenEnds.OpenEnd::number).filter(number -> number.startsWith("R" + day + "-")).toList();
    }
}
