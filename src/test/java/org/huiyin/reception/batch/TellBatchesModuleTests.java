package org.huiyin.reception.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.util.List;
import org.huiyin.notice.message.Carrier;
import org.huiyin.notice.message.Carriers;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.Handover;
import org.huiyin.notice.message.Message;
import org.huiyin.notice.message.Outbox;
import org.huiyin.notice.message.ReachPhone;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.SampleReceptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What those who registered are told. */
class TellBatchesModuleTests extends BatchDays {

    @Autowired TellChanges telling;
    @Autowired SealedBatches sealed;
    @Autowired BatchLog log;
    @Autowired BatchWords words;
    @Autowired Outbox outbox;
    @Autowired TransactionTemplate transaction;

    @Test
    void morePlacesAreGivenToWhoeverWaits() {
        var day = day(1);
        register(day, "试甲");
        var waiting = register(day, "试乙");
        plan.change(TRIAGE, day.id(), day.version(), with(SampleReceptions.thursday(), 2, null)).orElseThrow();
        telling.tell();
        assertThat(own.read(CLIENT, waiting.batch().number(), waiting.code()).orElseThrow().batch().state()).isEqualTo(BatchState.REGISTERED);
    }

    @Test
    void everyChangeIsToldOnceToEverybodyWhoHadRegisteredAndWhoeverHasNoPhoneIsToBeCalled() {
        var day = day(null);
        var reached = register(day, "试甲");
        var without = registering.takeDown(CLERK_THERE, day.id(), Way.DESK, one("试乙", null)).orElseThrow();
        assertThat(changes(reached)).doesNotContain("told");
        var moved = plan.change(TRIAGE, day.id(), day.version(), with(SampleReceptions.thursday(), null, "文化礼堂")).orElseThrow();
        telling.tell();
        assertThat(changes(reached)).as("a place is told with the second announcement").doesNotContain("told");
        standOn("2026-01-12T01:00:00Z");
        announcing.announce(TRIAGE, day.id(), new AnnounceReception.Word(moved.version(), null)).orElseThrow();
        telling.tell();
        telling.tell();
        assertThat(changes(reached)).as("no carrier in this house").containsOnlyOnce("to-call");
        assertThat(changes(without)).containsOnlyOnce("to-call");
    }

    @Test
    void whereSmsGoOutAMobileNumberIsToldAndALandlineIsCalled() {
        var day = day(null);
        var mobile = register(day, "试甲");
        var landline = registering.register(CLIENT, day.id(), one("试乙", "0579-84100000")).orElseThrow();
        var told = new TellBatches(sealed, log, words, new ReachBatch(new ReachPhone(new Carriers(List.of(new Sms())))), outbox, jdbc);
        transaction.executeWithoutResult(status -> {
            told.movedUp(day, List.of(mobile.batch(), landline.batch()));
            assertThat(changes(mobile)).contains("told");
            assertThat(changes(landline)).contains("to-call");
            status.setRollbackOnly();
        });
    }

    @Test
    void aDayThatIsCalledOffEndsItsBatchesInWords() {
        var day = day(1);
        var registered = register(day, "试甲");
        var waiting = register(day, "试乙");
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "台风")).orElseThrow();
        telling.tell();
        assertThat(List.of(registered, waiting)).allSatisfy(each -> assertThat(changes(each)).contains("day-called-off", "to-call"));
        assertThat(count(day, "called-off")).isEqualTo(2);
        assertThat(faults(() -> register(day, "试丙"))).containsExactly("reception reception.batch.closed");
    }

    @Test
    void aDayCalledOffLateInTheEveningIsToldAfterMidnight() {
        var day = day(null);
        var made = register(day, "试甲");
        standOn("2026-01-16T15:59:00Z");
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "停电")).orElseThrow();
        standOn("2026-01-16T16:01:00Z");
        telling.tell();
        assertThat(changes(made)).contains("day-called-off", "to-call");
    }

    @Test
    void oneThatCannotBeOpenedKeepsNobodyElseFromBeingTold() {
        var day = day(null);
        var broken = register(day, "试甲");
        var other = register(day, "试乙");
        jdbc.sql("update batch set sealed = '\\x00' where id = ?").param(broken.batch().id()).update();
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "台风")).orElseThrow();
        telling.tell();
        assertThat(changes(other)).contains("to-call", "day-called-off");
        assertThat(changes(broken)).doesNotContain("to-call");
        jdbc.sql("update batch set sealed = null where id = ?").param(broken.batch().id()).update();
        telling.tell();
        assertThat(changes(broken)).contains("to-call");
    }

    private record Sms() implements Carrier {

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public Handover carry(long id, Message message) {
            throw new AssertionError("nothing leaves a transaction that is rolled back");
        }
    }
}
