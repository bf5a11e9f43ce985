package org.huiyin.reception.hall;

import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
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
import org.huiyin.reception.SampleReceptions;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.KeepBatches;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.batch.TellChanges;
import org.huiyin.reception.batch.Way;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day itself, Friday 2026-01-16: after those of other tests, which look at lists from their beginning. */
abstract class OnTheDay extends OnPostgres {

    static final Actor CLERK_THERE = new Actor("hall-clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    static final String CLIENT = "127.0.0.1";

    @Autowired PlanReception plan;
    @Autowired AnnounceReception announcing;
    @Autowired RegisterBatch registering;
    @Autowired LookAtBatches looking;
    @Autowired KeepBatches keeping;
    @Autowired TellChanges telling;
    @Autowired KeepRooms rooms;
    @Autowired ScreenBatches screening;
    @Autowired ChooseBatches choosing;
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

    final void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    /** Announced, with so many rooms; the tests stand on its morning. */
    final Reception day(int many) {
        standOn("2026-01-05T01:00:00Z");
        SampleReceptions.free(jdbc);
        var leaders = IntStream.rangeClosed(1, many).mapToObj(n -> "副县长 试" + n).toList();
        var planned = plan.plan(TRIAGE, new ReceptionOrder(LocalDate.parse("2026-01-16"), LocalTime.of(8, 0), LocalTime.of(17, 0), List.copyOf(leaders), null, null, null, "窗口", "文化礼堂", null, null, false));
        var day = announcing.announce(TRIAGE, planned.id(), new AnnounceReception.Word(planned.version(), null)).orElseThrow();
        IntStream.rangeClosed(1, many).forEach(n -> rooms.put(TRIAGE, day.id(), new RoomOrder(n, n + "号专题", List.of("副县长 试" + n), null, false, null)).orElseThrow());
        standOn("2026-01-16T00:00:00Z");
        return day;
    }

    final Registered register(Reception day, String name, String phone) {
        return registering.takeDown(CLERK_THERE, day.id(), Way.DESK, one(name, phone)).orElseThrow();
    }

    static TalkOrder talk(TalkResult result) {
        return new TalkOrder(result.code(), "路坏了半年", "一周内修好", null, "10,20 40,60;70,20", null, null);
    }

    static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    static BatchOrder about(String name, String category) {
        return new BatchOrder(name, null, null, 1, List.of(), null, category, "路灯", null, false, null, null);
    }

    static ChooseBatches.ChoiceOrder choice(List<Integer> seqs, List<Integer> shown, Integer room) {
        return new ChooseBatches.ChoiceOrder(List.copyOf(seqs), List.copyOf(shown), room);
    }

    static <T> List<T> inParallel(List<Callable<T>> all) throws Exception {
        try (var many = Executors.newFixedThreadPool(30)) {
            var done = new ArrayList<T>();
            for (var each : many.invokeAll(all)) {
                done.add(each.get());
            }
            return done;
        }
    }
}
