package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.HandOver;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.reception.followup.OpenEnds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What ended in the room has a verified end: they signed, they say so themselves, or a colleague of whoever kept the record called them back. */
class CallBackModuleTests extends OnTheDay {

    private static final Actor COLLEAGUE = new Actor("hall-colleague", "330726-xfj", "330726", Set.of(Role.CLERK));

    @Autowired private CallBack callBack;
    @Autowired private OpenEnds ends;
    @Autowired private RateOnPaper onPaper;
    @Autowired private HandOver handOver;
    @Autowired private TransactionTemplate work;

    private Registered heard(Reception day, TalkResult result, String signature) {
        var made = register(day, "试甲", null);
        var room = checkIn.arrive(CLERK_THERE, day.id(), made.batch().seq()).orElseThrow().room();
        calling.call(CLERK_THERE, day.id(), room).orElseThrow();
        recording.record(CLERK_THERE, day.id(), made.batch().seq(), new TalkOrder(result.code(), "路坏了半年", "已当场说明", null, signature, signature == null ? "不识字" : null, null)).orElseThrow();
        return made;
    }

    private Verification called(Reception day, int seq, String outcome) {
        return callBack.write(COLLEAGUE, day.id(), seq, new CallBackOrder(outcome, "本人接听", null)).orElseThrow().verification();
    }

    private List<Integer> open(Reception day) {
        return ends.list(CLERK_THERE, 0).items().stream().filter(end -> end.reception() == day.id()).map(OpenEnds.OpenEnd::seq).toList();
    }

    @Test
    void whatIsSignedHasItsEndAndWhatIsNotIsCalledBack() {
        var day = day(1);
        heard(day, TalkResult.SOLVED, "10,20 40,60");
        heard(day, TalkResult.EXPLAINED, null);
        heard(day, TalkResult.LEGAL_PATH, null);
        assertThat(open(day)).containsExactly(2, 3);
        assertThat(called(day, 2, "confirmed")).isEqualTo(Verification.CONFIRMED);
        assertThat(open(day)).containsExactly(3);
        assertThat(looking.look(CLERK_THERE, day.id(), 2).orElseThrow().changes()).anySatisfy(change -> {
            assertThat(change.what()).isEqualTo("called-back");
            assertThat(change.after()).isEqualTo("confirmed");
            assertThat(change.why()).isEqualTo("本人接听");
        });
        assertThat(jdbc.sql("select count(*) from batch_change where position(convert_to('本人', 'UTF8') in why) > 0").query(Integer.class).single()).as("sealed").isZero();
        assertThat(jdbc.sql("select count(*) from reading where account = ? and number = ?").params(COLLEAGUE.account(), "R" + day.id() + "-2").query(Integer.class).single()).isPositive();
    }

    @Test
    void whoeverKeptTheRecordDoesNotVerifyItAndStrangersDoNot() {
        var day = day(1);
        heard(day, TalkResult.SOLVED, null);
        assertThat(faults(() -> callBack.write(CLERK_THERE, day.id(), 1, new CallBackOrder("confirmed", "好", null)))).containsExactly("outcome reception.call-back.own-record");
        assertThat(faults(() -> callBack.write(COLLEAGUE, day.id(), 1, new CallBackOrder("yes", " ", null)))).containsExactlyInAnyOrder("outcome runtime.not-one-of", "note runtime.missing");
        assertThat(faults(() -> callBack.write(COLLEAGUE, day.id(), 1, new CallBackOrder("confirmed", "长".repeat(1001), null)))).containsExactly("note runtime.too-long");
        assertThat(callBack.write(new Actor("hall-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE)), day.id(), 1, new CallBackOrder("confirmed", "好", null))).isEmpty();
        assertThat(callBack.write(COLLEAGUE, day.id(), 9, new CallBackOrder("confirmed", "好", null))).isEmpty();
        assertThatThrownBy(() -> callBack.write(HANDLER, day.id(), 1, new CallBackOrder("confirmed", "好", null))).isInstanceOf(NoRight.class);
        heard(day, TalkResult.HANDED_OVER, null);
        assertThat(faults(() -> callBack.write(COLLEAGUE, day.id(), 2, new CallBackOrder("confirmed", "好", null)))).containsExactly("number reception.call-back.handed-over");
        assertThat(open(day)).containsExactly(1, 2);
    }

    @Test
    void whatTheyDisputeIsHandedOver() {
        var day = day(1);
        heard(day, TalkResult.SOLVED, "10,20 40,60");
        assertThat(called(day, 1, "disputed")).as("a signature is not the last word").isEqualTo(Verification.DISPUTED);
        assertThat(open(day)).containsExactly(1);
        var promise = handOver.handOver(COLLEAGUE, "R" + day.id() + "-1", new HandOverOrder("把路修完", "副县长 试1", null, null, "330726-jtj", Colour.RED)).orElseThrow();
        assertThat(ends.list(CLERK_THERE, 0).items().stream().filter(end -> end.reception() == day.id())).singleElement().satisfies(end -> assertThat(end.followUp()).isEqualTo(promise.id()));
    }

    @Test
    void whoeverIsNotReachedOnThreeDaysIsCalledNoMore() {
        var day = day(1);
        heard(day, TalkResult.SOLVED, null);
        assertThat(called(day, 1, "not-reached")).isEqualTo(Verification.UNSIGNED);
        assertThat(called(day, 1, "not-reached")).as("the same day").isEqualTo(Verification.UNSIGNED);
        standOn("2026-01-17T01:00:00Z");
        assertThat(called(day, 1, "not-reached")).isEqualTo(Verification.UNSIGNED);
        assertThat(open(day)).containsExactly(1);
        standOn("2026-01-19T01:00:00Z");
        assertThat(called(day, 1, "not-reached")).isEqualTo(Verification.UNREACHED);
        assertThat(open(day)).isEmpty();
        assertThat(called(day, 1, "confirmed")).as("reached after all").isEqualTo(Verification.CONFIRMED);
    }

    @Test
    void whatTheySayWhileTheyAreCalledIsNotOverwritten() throws Exception {
        var day = day(1);
        var made = heard(day, TalkResult.SOLVED, null);
        assertThat(called(day, 1, "not-reached")).isEqualTo(Verification.UNSIGNED);
        standOn("2026-01-17T01:00:00Z");
        called(day, 1, "not-reached");
        standOn("2026-01-19T01:00:00Z");
        try (var beside = Executors.newSingleThreadExecutor()) {
            var call = work.execute(now -> {
                rating.rate(CLIENT, made.batch().number(), made.code(), "satisfied", null).orElseThrow();
                var calling = beside.submit(() -> called(day, 1, "not-reached"));
                await().until(() -> jdbc.sql("select exists (select from pg_locks where not granted)").query(Boolean.class).single());
                return calling;
            });
            assertThat(call.get()).as("for the third day, while they were rating it").isEqualTo(Verification.CONFIRMED);
        }
    }

    @Test
    void whoeverCalledBeforeTheyWereDissatisfiedIsToldSo() {
        var day = day(1);
        var made = heard(day, TalkResult.SOLVED, null);
        rating.rate(CLIENT, made.batch().number(), made.code(), "dissatisfied", null).orElseThrow();
        assertThat(faults(() -> callBack.write(COLLEAGUE, day.id(), 1, new CallBackOrder("confirmed", "好", "unsigned")))).containsExactly("outcome reception.changed");
        assertThat(open(day)).containsExactly(1);
        assertThat(callBack.write(COLLEAGUE, day.id(), 1, new CallBackOrder("confirmed", "好", "dissatisfied")).orElseThrow().verification()).isEqualTo(Verification.CONFIRMED);
    }

    @Test
    void whatTheySayThemselvesCountsAndDissatisfiedOnesAreCalledBack() {
        var day = day(1);
        var content = heard(day, TalkResult.SOLVED, null);
        var signed = heard(day, TalkResult.SOLVED, "10,20 40,60");
        heard(day, TalkResult.SOLVED, null);
        rating.rate(CLIENT, content.batch().number(), content.code(), "basically", null).orElseThrow();
        rating.rate(CLIENT, signed.batch().number(), signed.code(), "dissatisfied", "没有解决").orElseThrow();
        onPaper.enter(CLERK_THERE, day.id(), 3, "satisfied").orElseThrow();
        assertThat(open(day)).as("what the office entered from paper confirms nothing").containsExactly(2, 3);
        assertThat(called(day, 2, "disputed")).isEqualTo(Verification.DISPUTED);
        assertThat(called(day, 3, "confirmed")).isEqualTo(Verification.CONFIRMED);
        assertThat(open(day)).containsExactly(2);
    }
}
