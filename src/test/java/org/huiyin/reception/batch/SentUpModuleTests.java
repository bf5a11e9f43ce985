package org.huiyin.reception.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.reception.SampleReceptions;
import org.huiyin.reception.hall.CloseDay;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A petition comes to accuse the office of the day after people had registered with it. */
class SentUpModuleTests extends OnPostgres {

    private static final String CLIENT = "203.0.113.79";

    @Autowired PlanReception plan;
    @Autowired AnnounceReception announcing;
    @Autowired RegisterBatch registering;
    @Autowired SubmitPetition submit;
    @Autowired OwnBatch own;
    @Autowired SendUp sending;
    @Autowired CloseDay closing;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    private Reception day;
    private Receipt petition;
    private Registered made;

    @BeforeEach
    void somebodyRegistersWithAPetition() {
        jdbc.sql("delete from guess where client = ?").param(CLIENT).update();
        standOn("2026-01-05T01:00:00Z");
        SampleReceptions.free(jdbc);
        var planned = plan.plan(TRIAGE, friday(SampleReceptions.thursday()));
        day = announcing.announce(TRIAGE, planned.id(), new AnnounceReception.Word(planned.version(), null)).orElseThrow();
        standOn("2026-01-10T01:00:00Z");
        petition = submit.submit(lamp(), null).receipt();
        made = registering.register(CLIENT, day.id(), new BatchOrder("试甲", "13900000001", null, 1, null, null, null, "路灯不亮", null, false, petition.number(), petition.queryCode())).orElseThrow();
        registering.register(CLIENT, day.id(), new BatchOrder("试乙", "13900000002", null, 1, null, null, null, "在等空额", null, false, null, null)).orElseThrow();
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    @Test
    void theyAreToldToGoToTheOfficeAboveAndTheNextMovesUp() {
        accuse("330726-xfj");
        assertThat(sending.send()).isEqualTo(1);
        assertThat(seen().batch().state()).isEqualTo(BatchState.SENT_UP);
        assertThat(changes()).containsExactly("registered", "sent-up", "to-call");
        assertThat(jdbc.sql("select state from batch where reception = ? and seq = 2").param(day.id()).query(String.class).single()).isEqualTo("registered");
        assertThat(sending.send()).as("once").isZero();
    }

    @Test
    void whatAccusesSomebodyElseStays() {
        accuse("330726-jsj");
        assertThat(sending.send()).isZero();
        assertThat(seen().batch().state()).isEqualTo(BatchState.REGISTERED);
    }

    @Test
    void twoNodesTellThemOnce() throws Exception {
        accuse("330726-xfj");
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var sent = nodes.invokeAll(IntStream.range(0, 2).mapToObj(node -> (Callable<Integer>) sending::send).toList());
            assertThat(sent.getFirst().get() + sent.getLast().get()).isEqualTo(1);
        }
        assertThat(changes()).containsOnlyOnce("to-call");
    }

    /** They were in a room when it turned out, and nobody of the office could record or end it since. */
    @Test
    void whoeverWasInARoomIsTakenFromItWhenTheDayHasPassed() {
        jdbc.sql("update batch set state = 'called', queue = 1, room = 1 where id = ?").param(made.batch().id()).update();
        accuse("330726-xfj");
        assertThat(sending.send()).as("in the room").isZero();
        standOn("2026-01-17T01:00:00Z");
        assertThat(sending.send()).isEqualTo(1);
        assertThat(closing.close(TRIAGE, day.id())).isPresent();
    }

    private void accuse(String unit) {
        jdbc.sql("update petition set sealed = true, excluded = array[?] where number = ?").params(unit, petition.number()).update();
    }

    private OwnBatch.Own seen() {
        return own.read(CLIENT, made.batch().number(), made.code()).orElseThrow();
    }

    private List<String> changes() {
        return jdbc.sql("select what from batch_change where batch = ? order by id").param(made.batch().id()).query(String.class).list();
    }

    private static ReceptionOrder friday(ReceptionOrder order) {
        return new ReceptionOrder(order.day().plusDays(1), order.begins(), order.ends(), List.copyOf(order.leaders()), order.topics(), null, null, order.registerHow(), null, List.of(), 1, false);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }
}
