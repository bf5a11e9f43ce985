package org.huiyin.reception.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.reception.batch.SampleBatches.one;
import static org.huiyin.reception.batch.SampleBatches.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.hall.TalkOrder;
import org.huiyin.reception.hall.TalkResult;
import org.junit.jupiter.api.Test;

/** What was written down without network comes into the day: once, whole, with the times of its writing. */
class TakeEntryModuleTests extends HallDay {

    @Test
    void anArrivalAndAConversationAreTakenWithTheirTimesAndAMark() {
        var day = day(2, 1);
        var came = arrival("r" + day.id() + "-1", " p7 ");
        var taken = take(day, came);
        assertThat(taken).isEqualTo(new TakenEntry(came.id(), "taken", null, "R" + day.id() + "-1", 1, false));
        assertThat(batch(day, 1).arrivedAt()).isEqualTo(NINE);
        assertThat(batch(day, 1).paper()).as("shown as such, beside the house's own").isEqualTo("P7");
        assertThat(outcome(day, talk(null, came.id(), null, 2, "路坏了半年"))).isEqualTo("taken");
        var batch = batch(day, 1);
        assertThat(List.of(batch.state(), batch.room(), batch.calledAt(), batch.endedAt(), batch.result())).isEqualTo(List.of(BatchState.RECEIVED, 2, NINE.plusSeconds(600), NINE.plusSeconds(600), "solved"));
        var talk = recording.look(CLERK, day.id(), 1).orElseThrow();
        assertThat(talk.recordedAt()).isEqualTo(NINE.plusSeconds(600));
        assertThat(talk.takenAt()).isAfterOrEqualTo(NOON);
        assertThat(talk.recorder()).isEqualTo(CLERK.account());
        assertThat(talk.leaders()).containsExactly("副县长 断2");
        var changes = batches.look(CLERK, day.id(), 1).orElseThrow().changes().reversed();
        assertThat(changes).extracting(change -> change.what() + (change.takenAt() == null ? "" : " later")).containsExactly("registered", "arrived later", "called later", "received later");
        assertThat(figures.of(CLERK, day.id()).orElseThrow().all().with(TalkResult.SOLVED)).isEqualTo(1);
    }

    @Test
    void theSameEntryAgainIsAnsweredAsBeforeAndChangesNothing() {
        var day = day(1, 0);
        var came = walkIn(one("断甲", "13900000061"), "P1");
        var first = take(day, came);
        assertThat(take(day, came)).as("the answer was lost, and the device sends it again").isEqualTo(first);
        var heard = talk(null, came.id(), null, 1, "路坏了半年");
        var said = take(day, heard);
        closing.close(TRIAGE, day.id()).orElseThrow();
        assertThat(take(day, heard)).as("a day later, too").isEqualTo(said);
        assertThat(jdbc.sql("select count(*) from batch where reception = ?").param(day.id()).query(Integer.class).single()).isEqualTo(1);
        assertThat(faults(() -> take(day, at(came, NINE.plusSeconds(1))))).as("something else under the same id").containsExactly("id reception.offline.used");
    }

    @Test
    void twoWhoHandInTheSameAtOnceAreAnsweredAlike() throws Exception {
        var day = day(1, 0);
        var came = walkIn(one("断甲", "13900000062"), null);
        var heard = talk(null, came.id(), null, 1, "路坏了半年");
        assertThat(inParallel(8, () -> take(day, came))).hasSize(1);
        assertThat(inParallel(8, () -> take(day, heard))).hasSize(1);
        assertThat(jdbc.sql("select count(*) from batch where reception = ?").param(day.id()).query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from talk where reception = ?").param(day.id()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whatTwoDevicesWroteOfTheSamePeopleIsOneBatch() throws Exception {
        var day = day(1, 1);
        assertThat(outcome(day, arrival("1", null))).isEqualTo("taken");
        assertThat(outcome(day, arrival("1", "P2"))).isEqualTo("joined");
        assertThat(batch(day, 1).paper()).isEqualTo("P2");
        var both = new ArrayList<Callable<String>>();
        both.add(() -> taking.take(CLERK, day.id(), walkIn(one("断乙", "13900000063"), "P3")).orElseThrow().outcome());
        both.add(() -> taking.take(OTHER_CLERK, day.id(), walkIn(one("断乙", "139 0000 0063".replace(" ", "")), "P3")).orElseThrow().outcome());
        assertThat(all(both)).containsExactlyInAnyOrder("taken", "joined");
        assertThat(outcome(day, walkIn(one("断丙", "13900000063"), "P3"))).as("another name").isEqualTo("taken");
        var other = new org.huiyin.reception.batch.BatchOrder("断乙", "13900000063", null, 1, List.of(), null, null, "工资没发", null, false, null, null);
        assertThat(outcome(day, walkIn(other, null))).as("another matter").isEqualTo("open same-person");
        assertThat(jdbc.sql("select count(*) from batch where reception = ?").param(day.id()).query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void aConversationWaitsForTheArrivalOfAnotherDevice() {
        var day = day(1, 0);
        var heard = talk(null, null, "P9", 1, "路坏了半年");
        assertThat(outcome(day, heard)).isEqualTo("open paper-missing");
        assertThat(looking.open(TRIAGE, day.id(), 0, 10).orElseThrow()).hasSize(1);
        assertThat(outcome(day, walkIn(one("断甲", null), "p9"))).isEqualTo("taken");
        assertThat(now(heard)).isEqualTo("taken");
        assertThat(batch(day, 1).state()).isEqualTo(BatchState.RECEIVED);
        assertThat(outcome(day, walkIn(one("断乙", null), "P9"))).isEqualTo("taken");
        assertThat(outcome(day, talk(null, null, "P9", 1, "别的事"))).isEqualTo("open paper-twice");
        var early = walkIn(one("断丙", null), null);
        var talk = talk(null, early.id(), null, 1, "水费算错");
        assertThat(outcome(day, talk)).isEqualTo("open arrival-missing");
        assertThat(outcome(day, early)).isEqualTo("taken");
        assertThat(now(talk)).isEqualTo("taken");
    }

    @Test
    void whatHappenedInTheHouseMeanwhileIsNeverOverwritten() {
        var day = day(2, 5);
        Stream.of(1, 2, 3).forEach(seq -> checkIn.arrive(CLERK, day.id(), seq).orElseThrow());
        var first = calling.call(CLERK, day.id(), 1).orElseThrow();
        recording.record(CLERK, day.id(), first.seq(), said("在线记的")).orElseThrow();
        assertThat(outcome(day, talk(String.valueOf(first.seq()), null, null, 1, "在线记的"))).isEqualTo("joined");
        assertThat(outcome(day, talk(String.valueOf(first.seq()), null, null, 1, "断网记的"))).isEqualTo("open recorded");
        var second = calling.call(CLERK, day.id(), 2).orElseThrow();
        assertThat(outcome(day, talk(String.valueOf(second.seq()), null, null, 1, "断网记的"))).isEqualTo("open called-elsewhere");
        calling.absent(CLERK, day.id(), second.seq()).orElseThrow();
        assertThat(outcome(day, talk(String.valueOf(second.seq()), null, null, 2, "断网记的"))).isEqualTo("open absent");
        jdbc.sql("update batch set state = 'called-off', ended_at = ? where reception = ? and seq = 4").params(java.sql.Timestamp.from(NOON), day.id()).update();
        assertThat(outcome(day, arrival("4", null))).isEqualTo("open called-off");
        assertThat(outcome(day, talk("4", null, null, 1, "断网记的"))).isEqualTo("open called-off");
        assertThat(outcome(day, talk("77", null, null, 1, "断网记的"))).isEqualTo("open unknown-number");
        assertThat(outcome(day, talk("5", null, null, 1, "没有签到就接谈了"))).isEqualTo("taken");
        assertThat(batch(day, 5).queue()).as("came, was called, was heard").isEqualTo(4);
        assertThat(recording.look(CLERK, day.id(), first.seq()).orElseThrow().said().summary()).isEqualTo("在线记的");
    }

    @Test
    void whoHasASlipOfPaperFindsItOnTheBoard() {
        var day = day(1, 0);
        take(day, walkIn(one("断甲", null), "p7"));
        calling.call(CLERK, day.id(), 1).orElseThrow();
        var door = board.look(day.id()).orElseThrow().doors().getFirst();
        assertThat(door.called()).isEqualTo(1);
        assertThat(door.paper()).isEqualTo("P7");
    }

    @Test
    void aClosedDayStillTakesWhatWasWrittenBefore() {
        var day = day(1, 2);
        standOn(NOON.plus(Duration.ofHours(3)));
        assertThat(closing.close(TRIAGE, day.id())).contains(2);
        standOn(NOON.plus(Duration.ofDays(2)));
        var came = arrival("1", null);
        assertThat(take(day, came).late()).isTrue();
        assertThat(take(day, came).late()).isTrue();
        assertThat(outcome(day, talk("2", null, null, 1, "路坏了半年"))).isEqualTo("taken");
        assertThat(figures.of(CLERK, day.id()).orElseThrow().all().in("received")).isEqualTo(1);
        assertThat(faults(() -> take(day, at(arrival("2", null), NOON.plus(Duration.ofHours(4)))))).containsExactly("writtenAt reception.offline.closed");
    }

    @Test
    void whatCannotBeTakenIsAnsweredInWordsAndNothingIsWritten() {
        var day = day(1, 1);
        var elsewhere = new Actor("offline-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE));
        assertThat(taking.take(elsewhere, day.id(), arrival("1", null))).isEmpty();
        assertThat(faults(() -> take(day, new HallEntryOrder(null, null, null, null, null, null, null, null, null)))).containsExactlyInAnyOrder("id runtime.missing", "kind runtime.missing", "writtenAt runtime.missing", "number reception.offline.who");
        assertThat(faults(() -> take(day, new HallEntryOrder("7", "gone", NINE, "R1-2", "x", "7".repeat(21), null, null, null)))).containsExactlyInAnyOrder("id reception.offline.id", "arrival reception.offline.id",
                "kind runtime.not-one-of", "number reception.offline.number", "paper runtime.too-long", "arrival reception.offline.who");
        assertThat(faults(() -> take(day, at(arrival("1", null), NOON.plus(Duration.ofDays(1)))))).as("of tomorrow").containsExactly("writtenAt reception.offline.written-at");
        assertThat(faults(() -> take(day, at(arrival("1", null), NOON.plus(Duration.ofMinutes(6)))))).containsExactly("writtenAt reception.offline.written-at");
        assertThat(faults(() -> take(day, walkIn(order("断甲", null, 80, List.of(), false), null)))).as("as at the door").containsExactly("representatives reception.batch.group");
        assertThat(faults(() -> take(day, walkIn(order(null, "12", 0, List.of(), false), null)))).containsExactlyInAnyOrder("name runtime.missing", "phone petition.wrong-phone", "persons petition.wrong-persons");
        assertThat(faults(() -> take(day, talk("1", null, null, 9, "路坏了半年")))).containsExactly("room reception.hall.no-room");
        var huge = new HallEntryOrder(UUID.randomUUID().toString(), "talk", NINE, "1", null, null, 1, null, new TalkOrder("solved", "a", "b", null, "1,1 ".repeat(20_000), null, null));
        assertThat(faults(() -> take(day, huge))).containsExactly("signature runtime.wrong-kind");
        assertThat(faults(() -> take(day, new HallEntryOrder(UUID.randomUUID().toString(), "talk", NINE, null, null, null, null, null, new TalkOrder(null, null, null, null, null, null, null))))).containsExactly("number reception.offline.whom");
        assertThat(jdbc.sql("select count(*) from hall_entry where reception = ?").param(day.id()).query(Integer.class).single()).isZero();
        assertThat(batch(day, 1).state()).isEqualTo(BatchState.REGISTERED);
    }

    @Test
    void ofAnAccusationTheChainAloneLearns() {
        var day = day(1, 0);
        registering.takeDown(CLERK, day.id(), org.huiyin.reception.batch.Way.DESK, order("断甲", null, 1, List.of(), true)).orElseThrow();
        var unseen = arrival("1", null);
        assertThat(outcome(day, unseen)).as("a number that is not found would tell").isEqualTo("taken");
        assertThat(outcome(day, talk("1", null, null, 1, "反映某人"))).as("as an unknown number").isEqualTo("open unknown-number");
        var clerkLead = new Actor("offline-lead", "330726-xfj", "330726", Set.of(Role.TRIAGE));
        assertThat(looking.open(clerkLead, day.id(), 0, 10).orElseThrow()).hasSize(1).allMatch(HallEntry::accusation);
        var own = walkIn(order("断乙", null, 1, List.of(), true), null);
        assertThat(outcome(day, own)).isEqualTo("taken");
        assertThat(outcome(day, talk(null, own.id(), null, 1, "反映某人"))).as("who wrote the arrival knows").isEqualTo("taken");
        assertThat(recording.look(CLERK, day.id(), 2)).isEmpty();
        assertThat(jdbc.sql("select bool_and(accusation) from hall_entry where reception = ?").param(day.id()).query(Boolean.class).single()).isTrue();
    }

    private static <T> Set<T> inParallel(int times, Callable<T> act) throws Exception {
        return Set.copyOf(all(java.util.Collections.nCopies(times, act)));
    }

    private static <T> List<T> all(List<Callable<T>> acts) throws Exception {
        try (var many = Executors.newFixedThreadPool(8)) {
            var done = new ArrayList<T>();
            for (var each : many.invokeAll(acts)) {
                done.add(each.get());
            }
            return done;
        }
    }
}
