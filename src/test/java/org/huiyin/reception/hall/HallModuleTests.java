package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.batch.KeepBatches;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.batch.TellChanges;
import org.huiyin.reception.batch.Way;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day itself, Friday 2026-01-16: after those of other tests, which look at lists from their beginning. */
class HallModuleTests extends OnPostgres {

    private static final Actor CLERK_THERE = new Actor("hall-clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    private static final String CLIENT = "127.0.0.1";

    @Autowired PlanReception plan;
    @Autowired AnnounceReception announcing;
    @Autowired RegisterBatch registering;
    @Autowired LookAtBatches looking;
    @Autowired KeepBatches keeping;
    @Autowired TellChanges telling;
    @Autowired KeepRooms rooms;
    @Autowired ScreenBatches screening;
    @Autowired CheckIn checkIn;
    @Autowired CallNext calling;
    @Autowired RecordTalk recording;
    @Autowired RateTalk rating;
    @Autowired HallBoard board;
    @Autowired DayFigures figures;
    @Autowired CloseDay closing;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    /** Announced, with so many rooms; the tests stand on its morning. */
    private Reception day(int many) {
        standOn("2026-01-05T01:00:00Z");
        var leaders = IntStream.rangeClosed(1, many).mapToObj(n -> "副县长 试" + n).toList();
        var planned = plan.plan(TRIAGE, new ReceptionOrder(LocalDate.parse("2026-01-16"), LocalTime.of(8, 0), LocalTime.of(17, 0), List.copyOf(leaders), null, null, null, "窗口", "文化礼堂", null, null, false));
        var day = announcing.announce(TRIAGE, planned.id(), new AnnounceReception.Word(planned.version(), null)).orElseThrow();
        IntStream.rangeClosed(1, many).forEach(n -> rooms.put(TRIAGE, day.id(), new RoomOrder(n, n + "号专题", List.of("副县长 试" + n), null, false, null)).orElseThrow());
        standOn("2026-01-16T00:00:00Z");
        return day;
    }

    private Registered register(Reception day, String name, String phone) {
        return registering.takeDown(CLERK_THERE, day.id(), Way.DESK, one(name, phone)).orElseThrow();
    }

    private static TalkOrder talk(TalkResult result) {
        return new TalkOrder(result.code(), "路坏了半年", "一周内修好", null, "10,20 40,60;70,20", null, null);
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
    void anAccusationIsCalledByTheChainAlone() {
        var day = day(1);
        registering.takeDown(CLERK_THERE, day.id(), Way.DESK, order("试甲", null, 1, List.of(), true)).orElseThrow();
        register(day, "试乙", null);
        assertThat(checkIn.find(CLERK_THERE, day.id(), "1")).as("a number that is not found would tell").extracting(Visitor::name, Visitor::title).containsExactly(tuple("", ""));
        assertThat(checkIn.find(CLERK_THERE, day.id(), "2")).as("nor does the other say more").extracting(Visitor::name, Visitor::title).containsExactly(tuple("", ""));
        assertThat(checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow().queue()).isEqualTo(1);
        assertThat(looking.list(CLERK_THERE, day.id(), 0, 10)).extracting(line -> line.batch().seq()).containsExactly(2);
        assertThat(faults(() -> calling.call(CLERK_THERE, day.id(), 1))).containsExactly("room reception.hall.nobody");
        assertThat(figures.of(CLERK_THERE, day.id()).orElseThrow().all().batches()).as("a sum would tell").isEqualTo(1);
        assertThat(figures.of(TRIAGE, day.id()).orElseThrow().all().batches()).isEqualTo(2);
        assertThat(calling.call(TRIAGE, day.id(), 1)).isPresent();
        assertThat(faults(() -> calling.call(CLERK_THERE, day.id(), 1))).as("in other words than whom").containsExactly("room reception.hall.busy");
        assertThat(recording.record(CLERK_THERE, day.id(), 1, talk(TalkResult.SOLVED))).isEmpty();
    }

    @Test
    void whatTurnsOutToAccuseSomebodyIsTheChainsFromThenOn() {
        var day = day(1);
        register(day, "试甲", null);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        calling.call(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(faults(() -> recording.record(CLERK_THERE, day.id(), 1, new TalkOrder("handed-over", "说", "答", null, null, "不识字", true)))).containsExactly("result reception.hall.accusation-not-handed-over");
        recording.record(CLERK_THERE, day.id(), 1, new TalkOrder("legal-path", "说", "答", null, null, "不识字", true));
        assertThat(recording.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(recording.look(TRIAGE, day.id(), 1)).isPresent();
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
        assertThat(faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(1, "改题", null, null, null, null)))).containsExactly("version reception.changed");
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
        assertThat(faults(() -> rooms.choose(TRIAGE, day.id(), List.of(), 1))).containsExactly("seq reception.hall.choose");
        assertThat(faults(() -> rooms.choose(TRIAGE, day.id(), List.of(1), null))).containsExactly("room runtime.missing");
        assertThat(rooms.choose(TRIAGE, day.id(), List.of(1, 2), 1)).isEqualTo(2);
        assertThat(rooms.share(TRIAGE, day.id())).as("the others go elsewhere").isEqualTo(2);
        assertThat(jdbc.sql("select room from batch where reception = ? order by seq").param(day.id()).query(Integer.class).list()).containsExactly(1, 1, 2, 2);
    }

    private static BatchOrder about(String name, String category) {
        return new BatchOrder(name, null, null, 1, List.of(), null, category, "路灯", null, false, null, null);
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

    /** Pujiang, 18 September 2003: 436 batches with 667 persons in 14 rooms, 91 solved on the spot. */
    @Test
    @Tag("nightly")
    void theDayOfPujiang() throws Exception {
        replay(14, 400, 36, 231, 91);
    }

    @Test
    void aDayWithManyAtTheDoorsAndTwoAtEachRoomAtOnce() throws Exception {
        replay(4, 40, 6, 20, 9);
    }

    /** 30 clerks at once. @param pairs how many of the batches are of two persons, the others of one */
    private void replay(int many, int before, int later, int pairs, int solved) throws Exception {
        var day = day(many);
        var registered = inParallel(IntStream.range(0, before).<Callable<Registered>>mapToObj(i -> () -> registering.takeDown(CLERK_THERE, day.id(), Way.DESK, order("试" + i, null, i < pairs ? 2 : 1, List.of(), false)).orElseThrow()).toList());
        assertThat(rooms.share(TRIAGE, day.id())).isEqualTo(before);
        assertThat(jdbc.sql("select max(n) - min(n) from (select count(*) as n from batch where reception = ? group by room) as had").param(day.id()).query(Integer.class).single()).isLessThanOrEqualTo(1);
        var coming = new ArrayList<Callable<Ticket>>();
        registered.forEach(made -> coming.add(() -> checkIn.arrive(CLERK_THERE, day.id(), made.batch().seq()).orElseThrow()));
        IntStream.range(0, later).forEach(i -> coming.add(() -> checkIn.walkIn(CLERK_THERE, day.id(), one("后" + i, null)).orElseThrow()));
        Collections.shuffle(coming, new Random(2003));
        var all = before + later;
        var queue = inParallel(coming).stream().map(ticket -> ticket.queue()).sorted().toList();
        assertThat(queue).isEqualTo(IntStream.rangeClosed(1, all).boxed().toList());
        var called = Collections.synchronizedList(new ArrayList<Integer>());
        inParallel(IntStream.range(0, 2 * many).<Callable<Integer>>mapToObj(desk -> () -> receiveAll(day, desk % many + 1, solved, called)).toList());
        assertThat(called).hasSize(all).doesNotHaveDuplicates();
        var sheet = figures.of(CLERK_THERE, day.id()).orElseThrow();
        assertThat(sheet.all().batches()).isEqualTo(all);
        assertThat(sheet.all().persons()).isEqualTo(all + pairs);
        assertThat(sheet.all().walkIns()).isEqualTo(later);
        assertThat(sheet.all().in("received")).isEqualTo(all);
        assertThat(sheet.all().with(TalkResult.SOLVED)).isEqualTo(solved);
        assertThat(sheet.rooms()).hasSize(many);
        assertThat(jdbc.sql("select count(*) from talk where reception = ?").param(day.id()).query(Integer.class).single()).isEqualTo(all);
        assertThat(closing.close(TRIAGE, day.id())).contains(0);
    }

    /** One of two who call for a room: the number that is inside is theirs, or the other's. */
    private int receiveAll(Reception day, int room, int solved, List<Integer> called) {
        int heard = 0;
        for (int idle = 0; idle < 3;) {
            try {
                var batch = calling.call(CLERK_THERE, day.id(), room).orElseThrow();
                called.add(batch.seq());
                recording.record(CLERK_THERE, day.id(), batch.seq(), talk(result(batch, solved))).orElseThrow();
                heard++;
                idle = 0;
            } catch (InvalidInput nobodyOrBusy) {
                idle += nobodyOrBusy.faults().getFirst().words().key().endsWith("nobody") ? 1 : 0;
            }
        }
        return heard;
    }

    private static TalkResult result(Batch batch, int solved) {
        return batch.seq() <= solved ? TalkResult.SOLVED : batch.seq() % 3 == 0 ? TalkResult.EXPLAINED : TalkResult.HANDED_OVER;
    }

    private static <T> List<T> inParallel(List<Callable<T>> all) throws Exception {
        try (var many = Executors.newFixedThreadPool(30)) {
            var done = new ArrayList<T>();
            for (var each : many.invokeAll(all)) {
                done.add(each.get());
            }
            return done;
        }
    }
}
