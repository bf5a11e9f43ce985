package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.batch.KeepBatches;
import org.huiyin.reception.batch.Way;
import org.junit.jupiter.api.Test;

/** People arrive, are called, heard, and nobody is left in the hall. */
class HallModuleTests extends OnTheDay {

    @Test
    void peopleCheckInAreCalledHeardAndSayWhatTheyThinkOfIt() {
        var day = day(1);
        var made = register(day, "试甲", "13900000042");
        assertThat(checkIn.find(CLERK_THERE, day.id(), "139 0000 0042")).extracting(Visitor::name).containsExactly("试甲");
        assertThat(checkIn.find(CLERK_THERE, day.id(), made.batch().number().toLowerCase())).hasSize(1);
        assertThat(checkIn.find(CLERK_THERE, day.id(), "R999999-1")).isEmpty();
        var ticket = checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(ticket.queue()).isEqualTo(1);
        assertThat(ticket.room()).isEqualTo(1);
        assertThat(faults(() -> checkIn.arrive(CLERK_THERE, day.id(), 1))).containsExactly("number reception.hall.twice");
        assertThat(calling.call(CLERK_THERE, day.id(), 1).orElseThrow().seq()).isEqualTo(1);
        assertThat(board.look(day.id()).orElseThrow().doors().getFirst().called()).isEqualTo(1);
        assertThat(faults(() -> calling.call(CLERK_THERE, day.id(), 1))).containsExactly("room reception.hall.busy");
        assertThat(faults(() -> recording.record(CLERK_THERE, day.id(), 1, new TalkOrder(null, null, null, List.of("某人"), null, null, null))))
                .containsExactlyInAnyOrder("result runtime.missing", "summary runtime.missing", "answer runtime.missing", "signature reception.hall.unsigned", "leaders reception.hall.not-announced");
        assertThat(recording.record(CLERK_THERE, day.id(), 1, talk(TalkResult.SOLVED)).orElseThrow().state()).isEqualTo(BatchState.RECEIVED);
        assertThat(faults(() -> recording.record(CLERK_THERE, day.id(), 1, talk(TalkResult.SOLVED)))).containsExactly("number reception.hall.not-called");
        var number = made.batch().number();
        assertThat(faults(() -> rating.rate(CLIENT, number, made.code(), "good", null))).containsExactly("value runtime.not-one-of");
        assertThat(rating.rate(CLIENT, number, made.code(), "satisfied", "讲得明白").orElseThrow().rating()).isEqualTo("satisfied");
        assertThat(faults(() -> rating.rate(CLIENT, number, made.code(), "dissatisfied", null))).containsExactly("value reception.hall.rated");
        assertThat(recording.look(CLERK_THERE, day.id(), 1).orElseThrow().leaders()).containsExactly("副县长 试1");
    }

    @Test
    void whoDoesNotComeWhenCalledGetsANewNumberLater() {
        var day = day(1);
        register(day, "试甲", null);
        register(day, "试乙", null);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        checkIn.arrive(CLERK_THERE, day.id(), 2).orElseThrow();
        calling.call(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(calling.absent(CLERK_THERE, day.id(), 1).orElseThrow().state()).isEqualTo(BatchState.ABSENT);
        assertThat(checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow().queue()).isEqualTo(3);
        assertThat(calling.call(CLERK_THERE, day.id(), 1).orElseThrow().seq()).isEqualTo(2);
        assertThat(calling.absent(CLERK_THERE, day.id(), 1).orElseThrow().state()).as("went away before it was called").isEqualTo(BatchState.ABSENT);
        assertThat(faults(() -> calling.absent(CLERK_THERE, day.id(), 1))).containsExactly("number reception.hall.not-called");
    }

    @Test
    void whoHasNotRegisteredGetsANumberLikeEverybody() {
        var day = day(2);
        var ticket = checkIn.walkIn(CLERK_THERE, day.id(), one("试甲", null)).orElseThrow();
        assertThat(ticket.code()).as("they look at it later like everybody").isNotNull();
        assertThat(looking.look(CLERK_THERE, day.id(), ticket.seq()).orElseThrow().batch().way()).isEqualTo(Way.WALK_IN);
        assertThat(checkIn.walkIn(CLERK_THERE, day.id(), one("试乙", null)).orElseThrow().room()).as("the room before which fewer wait").isEqualTo(2);
        assertThat(faults(() -> checkIn.walkIn(CLERK_THERE, day.id(), order("试丙", null, 80, List.of(), false)))).containsExactly("representatives reception.batch.group");
    }

    @Test
    void beforeTheDayNobodyChecksInAndAnotherOfficeSeesNothing() {
        var day = day(1);
        register(day, "试甲", null);
        var elsewhere = new Actor("hall-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE));
        assertThat(checkIn.find(elsewhere, day.id(), "1")).isEmpty();
        assertThat(checkIn.arrive(elsewhere, day.id(), 1)).isEmpty();
        assertThat(calling.call(elsewhere, day.id(), 1)).isEmpty();
        assertThat(figures.of(elsewhere, day.id())).isEmpty();
        assertThat(rooms.list(elsewhere, day.id())).isEmpty();
        standOn("2026-01-15T01:00:00Z");
        assertThat(faults(() -> checkIn.arrive(CLERK_THERE, day.id(), 1))).containsExactly("reception reception.hall.not-today");
        assertThat(faults(() -> checkIn.find(CLERK_THERE, day.id(), "1"))).as("nobody leafs through days ahead").containsExactly("reception reception.hall.not-today");
        assertThat(faults(() -> closing.close(TRIAGE, day.id()))).containsExactly("reception reception.hall.not-today");
    }

    @Test
    void whoWaitsAfterMidnightIsStillCalledOrNotedAsGone() {
        var day = day(1);
        register(day, "试甲", null);
        register(day, "试乙", null);
        register(day, "试丙", null);
        List.of(1, 2, 3).forEach(seq -> checkIn.arrive(CLERK_THERE, day.id(), seq).orElseThrow());
        standOn("2026-01-16T16:30:00Z");
        assertThat(calling.call(CLERK_THERE, day.id(), 1).orElseThrow().seq()).isEqualTo(1);
        recording.record(CLERK_THERE, day.id(), 1, talk(TalkResult.EXPLAINED)).orElseThrow();
        assertThat(calling.absent(CLERK_THERE, day.id(), 2).orElseThrow().state()).as("went home").isEqualTo(BatchState.ABSENT);
        var version = looking.look(CLERK_THERE, day.id(), 3).orElseThrow().batch().version();
        assertThat(keeping.answer(CLERK_THERE, day.id(), 3, new KeepBatches.Order(version, null, "当场电话答复")).orElseThrow().state()).isEqualTo(BatchState.ANSWERED);
        assertThat(closing.close(TRIAGE, day.id())).contains(0);
    }

    @Test
    void aDayThatIsCalledOffEndsThoseInTheHallToo() {
        var day = day(1);
        register(day, "试甲", null);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "停电")).orElseThrow();
        standOn("2026-01-16T16:30:00Z");
        telling.tell();
        var sheet = looking.look(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(sheet.batch().state()).isEqualTo(BatchState.CALLED_OFF);
        assertThat(sheet.changes()).extracting(change -> change.what()).contains("to-call", "day-called-off");
    }

    @Test
    void aClosedDayIsClosed() {
        var day = day(1);
        register(day, "试甲", null);
        assertThat(closing.close(TRIAGE, day.id())).contains(1);
        assertThat(faults(() -> register(day, "试乙", null))).containsExactly("reception reception.batch.changed-meanwhile");
        assertThat(faults(() -> checkIn.arrive(CLERK_THERE, day.id(), 1))).containsExactly("reception reception.ended");
        assertThat(faults(() -> checkIn.walkIn(CLERK_THERE, day.id(), one("试丙", null)))).containsExactly("reception reception.ended");
        assertThat(faults(() -> rooms.share(TRIAGE, day.id()))).containsExactly("reception reception.ended");
    }

    @Test
    void ofTwoWhoSeatOneLeaderAtOnceOneIsTold() throws Exception {
        var day = day(1);
        var told = inParallel(IntStream.rangeClosed(2, 9).<Callable<List<String>>>mapToObj(n -> () -> faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(n, "题", List.of("副县长 试1"), null, false, null)))).toList());
        assertThat(told).as("the one sits in room 1").allSatisfy(each -> assertThat(each).containsExactly("leaders reception.hall.seated"));
        rooms.put(TRIAGE, day.id(), new RoomOrder(1, "题", List.of(), null, false, 1)).orElseThrow();
        told = inParallel(IntStream.rangeClosed(2, 9).<Callable<List<String>>>mapToObj(n -> () -> faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(n, "题", List.of("副县长 试1"), null, false, null)))).toList());
        assertThat(told.stream().filter(List::isEmpty)).hasSize(1);
    }

    @Test
    void aLeaderSitsInOneRoomAndTheFirstRoomTakesTheChosen() {
        var day = day(2);
        register(day, "试甲", null);
        assertThat(faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(3, "另一题", List.of("副县长 试1"), null, false, null)))).containsExactly("leaders reception.hall.seated");
        assertThat(faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(3, "另一题", List.of("县长 某"), null, false, null)))).containsExactly("leaders reception.hall.not-announced");
        assertThat(faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(0, " ", null, null, null, null)))).containsExactly("number reception.hall.room-number", "topic runtime.missing");
        assertThat(faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(1, "改题", null, null, null, null)))).containsExactly("number reception.hall.room-exists");
        rooms.put(TRIAGE, day.id(), new RoomOrder(1, "书记", List.of("副县长 试1"), null, true, 1)).orElseThrow();
        assertThat(faults(() -> rooms.send(TRIAGE, day.id(), 1, 1, false))).containsExactly("room reception.hall.first-takes-chosen");
        assertThat(faults(() -> rooms.send(TRIAGE, day.id(), 1, 9, true))).containsExactly("room reception.hall.no-room");
        assertThat(rooms.send(TRIAGE, day.id(), 1, 1, true)).isTrue();
        assertThat(checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow().room()).isEqualTo(1);
    }

    @Test
    void departmentsSitInARoomAndItGoesWhileNobodyWasSentToIt() {
        var day = day(2);
        register(day, "试甲", null);
        assertThat(faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(3, "住房", null, List.of("没有的局"), false, null)))).containsExactly("units reception.hall.unknown-unit");
        assertThat(rooms.put(TRIAGE, day.id(), new RoomOrder(3, "住房", null, List.of("330726-jtj\n浦江县公安局", "330726-jtj"), false, null)).orElseThrow().units()).hasSize(2).contains("330726-jtj");
        assertThat(rooms.send(TRIAGE, day.id(), 1, 3, false)).isTrue();
        assertThat(faults(() -> rooms.remove(TRIAGE, day.id(), 3))).containsExactly("room reception.hall.room-used");
        assertThat(rooms.send(TRIAGE, day.id(), 1, 2, false)).isTrue();
        assertThat(rooms.remove(TRIAGE, day.id(), 3).orElseThrow().number()).isEqualTo(3);
        assertThat(rooms.remove(TRIAGE, day.id(), 3)).isEmpty();
        assertThat(rooms.remove(new Actor("hall-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE)), day.id(), 2)).isEmpty();
        assertThat(rooms.list(CLERK_THERE, day.id())).extracting(Room::number).containsExactly(1, 2);
    }

    /** Nine of sixteen at Pujiang; here two of four. */
    @Test
    void whatConcernsManyIsProposedWithItsReasonsAndChosenByPeople() {
        var day = day(2);
        rooms.put(TRIAGE, day.id(), new RoomOrder(1, "书记", List.of("副县长 试1"), null, true, 1)).orElseThrow();
        registering.takeDown(CLERK_THERE, day.id(), Way.DESK, order("试甲", null, 6, List.of("试甲"), false)).orElseThrow();
        registering.takeDown(CLERK_THERE, day.id(), Way.DESK, about("试乙", "0305")).orElseThrow();
        registering.takeDown(CLERK_THERE, day.id(), Way.DESK, about("试丙", "0305")).orElseThrow();
        register(day, "试丁", null);
        var proposed = screening.propose(TRIAGE, day.id()).orElseThrow();
        assertThat(proposed).extracting(each -> each.batch().seq() + " " + each.reasons()).containsExactly("1 [MANY_PEOPLE]", "2 [OTHERS_TOO]", "3 [OTHERS_TOO]");
        assertThat(faults(() -> choosing.choose(TRIAGE, day.id(), choice(List.of(), List.of(), 1)))).containsExactly("seq reception.hall.choose");
        assertThat(faults(() -> choosing.choose(TRIAGE, day.id(), choice(List.of(1), List.of(), null)))).containsExactly("room runtime.missing");
        assertThat(choosing.choose(TRIAGE, day.id(), choice(List.of(1, 2), List.of(), 1))).contains(new ChooseBatches.Choice(2, 0));
        assertThat(rooms.share(TRIAGE, day.id())).as("the others go elsewhere").isEqualTo(2);
        assertThat(jdbc.sql("select room from batch where reception = ? order by seq").param(day.id()).query(Integer.class).list()).containsExactly(1, 1, 2, 2);
    }

    @Test
    void theDayIsClosedWhenNobodyWaitsAnyMore() {
        var day = day(1);
        register(day, "试甲", null);
        register(day, "试乙", null);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(faults(() -> closing.close(TRIAGE, day.id()))).containsExactly("number reception.hall.somebody-waits");
        calling.call(CLERK_THERE, day.id(), 1).orElseThrow();
        recording.record(CLERK_THERE, day.id(), 1, talk(TalkResult.EXPLAINED)).orElseThrow();
        assertThat(closing.close(TRIAGE, day.id())).contains(1);
        assertThat(faults(() -> closing.close(TRIAGE, day.id()))).containsExactly("reception reception.ended");
        assertThat(looking.look(CLERK_THERE, day.id(), 2).orElseThrow().batch().state()).isEqualTo(BatchState.ABSENT);
    }
}
