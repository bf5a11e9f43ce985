package org.huiyin.reception.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.reception.batch.SampleBatches.one;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.hall.Talk;
import org.junit.jupiter.api.Test;

/** What cannot be written into the day as it stands is decided by people; nothing is overwritten, nothing is lost. */
class DecideEntryModuleTests extends HallDay {

    @Test
    void aSecondRecordBecomesASupplement() {
        var day = day(1, 1);
        take(day, talk("1", null, null, 1, "甲记的"));
        var second = talk("1", null, null, 1, "乙记的");
        assertThat(outcome(day, second)).isEqualTo("open recorded");
        var both = looking.look(TRIAGE, day.id(), second.key()).orElseThrow();
        assertThat(both.written().talk().summary()).isEqualTo("乙记的");
        assertThat(both.talk().said().summary()).isEqualTo("甲记的");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'hall-entry'").param("R" + day.id() + "-1").query(Integer.class).single()).isEqualTo(1);
        assertThat(decide(day, second, DecideEntry.Way.ADD, null, null, null).outcome()).isEqualTo(EntryOutcome.SUPPLEMENT);
        var talk = recording.look(CLERK, day.id(), 1).orElseThrow();
        assertThat(talk.said().summary()).isEqualTo("甲记的");
        assertThat(talk.added()).extracting(Talk.Supplement::recorder, more -> more.said().summary(), Talk.Supplement::addedBy).containsExactly(org.assertj.core.groups.Tuple.tuple(CLERK.account(), "乙记的", TRIAGE.account()));
        assertThat(faults(() -> decide(day, second, DecideEntry.Way.ASIDE, null, "重复", null))).containsExactly("entry reception.offline.decided");
        assertThat(take(day, second).outcome()).as("the device sends it again").isEqualTo("supplement");
    }

    @Test
    void itMayBeOfAnotherBatchOrOfPeopleWithoutANumber() {
        var day = day(1, 2);
        take(day, talk("1", null, null, 1, "甲记的"));
        var mistyped = talk("1", null, null, 1, "是二号的");
        assertThat(outcome(day, mistyped)).isEqualTo("open recorded");
        assertThat(faults(() -> decide(day, mistyped, DecideEntry.Way.ADD, "99", null, null))).containsExactly("number reception.offline.no-batch");
        assertThat(decide(day, mistyped, DecideEntry.Way.ADD, "R" + day.id() + "-2", null, null).outcome()).isEqualTo(EntryOutcome.TAKEN);
        assertThat(batch(day, 2).state()).isEqualTo(BatchState.RECEIVED);
        var unknown = talk("77", null, null, 1, "没有登记的");
        take(day, unknown);
        assertThat(faults(() -> decide(day, unknown, DecideEntry.Way.ANOTHER, null, null, null))).containsExactlyInAnyOrder("name runtime.missing", "title runtime.missing");
        assertThat(faults(() -> decide(day, unknown, DecideEntry.Way.ADD, null, null, null))).containsExactly("number reception.offline.no-batch");
        assertThat(decide(day, unknown, DecideEntry.Way.ANOTHER, null, null, one("断丁", null)).outcome()).isEqualTo(EntryOutcome.ANOTHER);
        assertThat(recording.look(CLERK, day.id(), 3).orElseThrow().said().summary()).isEqualTo("没有登记的");
    }

    @Test
    void anArrivalThatIsDecidedTakesItsConversationAlong() {
        var day = day(1, 0);
        take(day, walkIn(one("断甲", "13900000071"), null));
        var again = walkIn(new BatchOrder("断甲", "13900000071", null, 1, List.of(), null, null, "工资没发", null, false, null, null), null);
        assertThat(outcome(day, again)).isEqualTo("open same-person");
        var heard = talk(null, again.id(), null, 1, "工资没发");
        assertThat(outcome(day, heard)).isEqualTo("open arrival-open");
        assertThat(decide(day, again, DecideEntry.Way.ANOTHER, null, null, null).outcome()).isEqualTo(EntryOutcome.ANOTHER);
        assertThat(now(heard)).isEqualTo("taken");
        assertThat(batch(day, 2).state()).isEqualTo(BatchState.RECEIVED);
        assertThat(batch(day, 1).state()).isEqualTo(BatchState.ARRIVED);
    }

    @Test
    void whatIsPutAsideTakesAReasonAndStaysWhole() {
        var day = day(2, 1);
        var wrong = talk("77", null, null, 1, "写错了");
        take(day, wrong);
        assertThat(faults(() -> decide(day, wrong, DecideEntry.Way.ASIDE, null, " ", null))).containsExactly("why runtime.missing");
        assertThat(faults(() -> deciding.decide(TRIAGE, day.id(), wrong.key(), new DecideEntry.Decision("burn", null, null, null)))).containsExactly("way runtime.not-one-of");
        assertThat(decide(day, wrong, DecideEntry.Way.ASIDE, null, "试写", null).outcome()).isEqualTo(EntryOutcome.ASIDE);
        assertThat(looking.look(TRIAGE, day.id(), wrong.key()).orElseThrow().written()).isEqualTo(wrong);
        assertThat(looking.open(TRIAGE, day.id(), 0, 10).orElseThrow()).isEmpty();
        var stranger = new Actor("offline-stranger", "330803-xfj", "330803", Set.of(Role.TRIAGE));
        assertThat(looking.look(stranger, day.id(), wrong.key())).isEmpty();
        assertThat(deciding.decide(stranger, day.id(), wrong.key(), new DecideEntry.Decision("aside", null, "x", null))).isEmpty();
        assertThat(looking.look(TRIAGE, day.id(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void whoeverIsInAnotherRoomIsWrittenDownThereFirst() {
        var day = day(2, 1);
        checkIn.arrive(CLERK, day.id(), 1).orElseThrow();
        calling.call(CLERK, day.id(), 1).orElseThrow();
        var elsewhere = talk("1", null, null, 2, "二号室记的");
        assertThat(outcome(day, elsewhere)).isEqualTo("open called-elsewhere");
        assertThat(faults(() -> decide(day, elsewhere, DecideEntry.Way.ADD, null, null, null))).containsExactly("number reception.offline.inside");
        recording.record(CLERK, day.id(), 1, said("一号室记的")).orElseThrow();
        assertThat(decide(day, elsewhere, DecideEntry.Way.ADD, null, null, null).outcome()).isEqualTo(EntryOutcome.SUPPLEMENT);
    }

    @Test
    void devicesThatMayHoldSomethingAreKnown() {
        var day = day(1, 0);
        var door = UUID.randomUUID().toString();
        assertThat(devices.report(CLERK, day.id(), new KnowDevices.Word(door, 0, false)).orElseThrow().now()).isAfterOrEqualTo(NOON);
        assertThat(devices.out(TRIAGE, day.id()).orElseThrow()).isEmpty();
        standOn(NOON.plus(Duration.ofMinutes(30)));
        assertThat(devices.out(TRIAGE, day.id()).orElseThrow()).as("silent").hasSize(1);
        devices.report(CLERK, day.id(), new KnowDevices.Word(door, 3, false));
        assertThat(devices.out(TRIAGE, day.id()).orElseThrow().getFirst().waiting()).isEqualTo(3);
        devices.report(CLERK, day.id(), new KnowDevices.Word(door, 0, true));
        standOn(NOON.plus(Duration.ofHours(3)));
        assertThat(devices.out(TRIAGE, day.id()).orElseThrow()).as("put away").isEmpty();
        assertThat(faults(() -> devices.report(CLERK, day.id(), new KnowDevices.Word("x", -1, null)))).containsExactly("device reception.offline.id", "waiting reception.offline.waiting");
    }
}
