package org.huiyin.reception.offline;

import static org.huiyin.petition.SamplePetitions.TRIAGE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.reception.SampleReceptions;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.SampleBatches;
import org.huiyin.reception.batch.Way;
import org.huiyin.reception.hall.CallNext;
import org.huiyin.reception.hall.CheckIn;
import org.huiyin.reception.hall.CloseDay;
import org.huiyin.reception.hall.DayFigures;
import org.huiyin.reception.hall.HallBoard;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.RecordTalk;
import org.huiyin.reception.hall.RoomOrder;
import org.huiyin.reception.hall.TalkOrder;
import org.huiyin.reception.hall.TalkResult;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thursday 2026-01-22, of an office in which no other test has days; tests stand on its noon, and write of its morning. */
abstract class HallDay extends OnPostgres {

    static final Actor CLERK = new Actor("offline-clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    static final Actor OTHER_CLERK = new Actor("offline-other", "330726-xfj", "330726", Set.of(Role.CLERK));
    static final Instant NINE = Instant.parse("2026-01-22T01:00:00Z");
    static final Instant NOON = Instant.parse("2026-01-22T04:00:00Z");

    @Autowired PlanReception plan;
    @Autowired AnnounceReception announcing;
    @Autowired RegisterBatch registering;
    @Autowired LookAtBatches batches;
    @Autowired KeepRooms rooms;
    @Autowired CheckIn checkIn;
    @Autowired CallNext calling;
    @Autowired RecordTalk recording;
    @Autowired HallBoard board;
    @Autowired DayFigures figures;
    @Autowired CloseDay closing;
    @Autowired TakeEntry taking;
    @Autowired DecideEntry deciding;
    @Autowired LookAtEntries looking;
    @Autowired KnowDevices devices;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    void standOn(Instant moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), moment));
    }

    /** Announced, with so many rooms, and so many registered. */
    Reception day(int many, int registered) {
        standOn(Instant.parse("2026-01-12T01:00:00Z"));
        SampleReceptions.free(jdbc);
        var leaders = IntStream.rangeClosed(1, many).mapToObj(n -> "副县长 断" + n).toList();
        var planned = plan.plan(TRIAGE, new ReceptionOrder(LocalDate.parse("2026-01-22"), LocalTime.of(8, 0), LocalTime.of(17, 0), List.copyOf(leaders), null, null, null, "窗口", "文化礼堂", null, null, false));
        var day = announcing.announce(TRIAGE, planned.id(), new AnnounceReception.Word(planned.version(), null)).orElseThrow();
        IntStream.rangeClosed(1, many).forEach(n -> rooms.put(TRIAGE, day.id(), new RoomOrder(n, n + "号专题", List.of("副县长 断" + n), null, false, null)).orElseThrow());
        IntStream.rangeClosed(1, registered).forEach(n -> registering.takeDown(CLERK, day.id(), Way.DESK, SampleBatches.one("试" + n, null)).orElseThrow());
        standOn(NOON);
        return day;
    }

    static TalkOrder said(String summary) {
        return new TalkOrder(TalkResult.SOLVED.code(), summary, "一周内修好", null, "10,20 40,60;70,20", null, null);
    }

    static HallEntryOrder arrival(String number, String paper) {
        return new HallEntryOrder(UUID.randomUUID().toString(), "arrival", NINE, number, null, paper, null, null, null);
    }

    static HallEntryOrder walkIn(BatchOrder visitor, String paper) {
        return new HallEntryOrder(UUID.randomUUID().toString(), "arrival", NINE, null, null, paper, null, visitor, null);
    }

    static HallEntryOrder talk(String number, String arrival, String paper, int room, String summary) {
        return new HallEntryOrder(UUID.randomUUID().toString(), "talk", NINE.plusSeconds(600), number, arrival, paper, room, null, said(summary));
    }

    static HallEntryOrder at(HallEntryOrder order, Instant at) {
        return new HallEntryOrder(order.id(), order.kind(), at, order.number(), order.arrival(), order.paper(), order.room(), order.visitor(), order.talk());
    }

    TakenEntry take(Reception day, HallEntryOrder order) {
        return taking.take(CLERK, day.id(), order).orElseThrow();
    }

    String outcome(Reception day, HallEntryOrder order) {
        var taken = take(day, order);
        return taken.outcome() + (taken.reason() == null ? "" : " " + taken.reason());
    }

    String now(HallEntryOrder order) {
        return jdbc.sql("select outcome from hall_entry where entry = ?").param(order.key()).query(String.class).single();
    }

    Batch batch(Reception day, int seq) {
        return batches.look(TRIAGE, day.id(), seq).orElseThrow().batch();
    }

    HallEntry decide(Reception day, HallEntryOrder order, DecideEntry.Way way, String number, String why, BatchOrder visitor) {
        return deciding.decide(TRIAGE, day.id(), order.key(), new DecideEntry.Decision(way.code(), number, why, visitor)).orElseThrow();
    }

    static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }
}
