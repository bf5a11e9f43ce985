package org.huiyin.reception.batch;

import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.reception.SampleReceptions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reception day to register for; the tests stand on Saturday 2026-01-10, the first day of registration. Their days lie after those of other tests, which look at lists from their beginning. */
abstract class BatchDays extends OnPostgres {

    static final Actor CLERK_THERE = new Actor("batch-clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    static final String CLIENT = "203.0.113.77";

    @Autowired PlanReception plan;
    @Autowired AnnounceReception announcing;
    @Autowired RegisterBatch registering;
    @Autowired OwnBatch own;
    @Autowired LookAtBatches looking;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void standInJanuary() {
        jdbc.sql("delete from guess where client like '203.0.113.%'").update();
        standOn("2026-01-10T01:00:00Z");
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    Reception day(Integer capacity) {
        standOn("2026-01-05T01:00:00Z");
        SampleReceptions.free(jdbc);
        var planned = plan.plan(TRIAGE, with(SampleReceptions.thursday(), capacity, null));
        var announced = announcing.announce(TRIAGE, planned.id(), new AnnounceReception.Word(planned.version(), null)).orElseThrow();
        standOn("2026-01-10T01:00:00Z");
        return announced;
    }

    static ReceptionOrder with(ReceptionOrder order, Integer capacity, String place) {
        return new ReceptionOrder(order.day().plusDays(1), order.begins(), order.ends(), List.copyOf(order.leaders()), order.topics(), null, null, order.registerHow(), place, List.of(), capacity, false);
    }

    Registered register(Reception day, String name) {
        return registering.register(CLIENT, day.id(), one(name, "13900000001")).orElseThrow();
    }

    List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    List<String> changes(Registered made) {
        return jdbc.sql("select what from batch_change where batch = ?").param(made.batch().id()).query(String.class).list();
    }

    long count(Reception day, String state) {
        return jdbc.sql("select count(*) from batch where reception = ? and state = ?").params(day.id(), state).query(Long.class).single();
    }
}
