package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.huiyin.OnPostgres;
import org.huiyin.runtime.IdBlocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clocks of the year 2001, so that sweeping them leaves every other test's clocks alone. */
class DeadlineSweepModuleTests extends OnPostgres {

    private static final LocalDate RECEIVED = LocalDate.of(2001, 3, 5);
    private static final Instant OBJECTION_ENDS = Instant.parse("2001-03-12T16:00:00Z");
    private static final Instant HALF_USED = Instant.parse("2001-03-12T16:00:00Z");
    private static final Instant ROUTE_ENDS = Instant.parse("2001-03-20T16:00:00Z");

    @Autowired Deadlines deadlines;
    @Autowired DeadlineSweep sweep;
    @Autowired IdBlocks ids;
    @Autowired JdbcClient jdbc;
    @Autowired ConfigurableApplicationContext context;

    private final ConcurrentLinkedQueue<DeadlineWarning> warned = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<DeadlineLapsed> heard = new ConcurrentLinkedQueue<>();
    private final List<ApplicationListener<?>> listeners = new ArrayList<>();
    private long petition;

    @BeforeEach
    void listen() {
        petition = ids.next();
        listen(heard::add);
        hear(event -> {
            if (event instanceof DeadlineWarning warning && warning.petition() == petition) {
                warned.add(warning);
            }
        });
    }

    private void listen(Consumer<DeadlineLapsed> then) {
        hear(event -> {
            if (event instanceof DeadlineLapsed lapsed && lapsed.petition() == petition) {
                then.accept(lapsed);
            }
        });
    }

    private void hear(Consumer<Object> then) {
        var listener = new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(ApplicationEvent event) {
                if (event instanceof PayloadApplicationEvent<?> told) {
                    then.accept(told.getPayload());
                }
            }
        };
        listeners.add(listener);
        context.addApplicationListener(listener);
    }

    @AfterEach
    void tidy() {
        listeners.forEach(context::removeApplicationListener);
        jdbc.sql("delete from deadline where petition = :petition").param("petition", petition).update();
    }

    @Test
    void aClockLapsesOnceAtTheCloseOfItsLastDay() {
        deadlines.start(petition, "330726", SampleDeadlines.routeReceivedOn(RECEIVED));
        sweep.lapseUntil(ROUTE_ENDS.minusMillis(1));
        assertThat(heard).isEmpty();
        sweep.lapseUntil(ROUTE_ENDS);
        sweep.lapseUntil(ROUTE_ENDS.plusSeconds(60));
        var route = deadlines.of(petition).getFirst();
        assertThat(heard).containsExactly(new DeadlineLapsed(route.id(), petition, Term.C1_ROUTE, LocalDate.of(2001, 3, 20), ROUTE_ENDS));
    }

    @Test
    void aMissedDutyIsStillOwedButAMissedWindowIsOver() {
        deadlines.start(petition, "330726", SampleDeadlines.routeReceivedOn(RECEIVED));
        deadlines.start(petition, "330726", SampleDeadlines.objectionReceivedOn(RECEIVED));
        sweep.lapseUntil(ROUTE_ENDS);
        assertThat(deadlines.of(petition)).extracting(Deadline::state).containsOnly(Deadline.State.MISSED);
        assertThat(deadlines.of(petition)).extracting(Deadline::endedAt).containsExactly(null, OBJECTION_ENDS);
        deadlines.stop(petition, Term.C1_ROUTE, Deadline.State.MET, ROUTE_ENDS.plusSeconds(60));
        assertThat(deadlines.of(petition).getFirst().endedAt()).isEqualTo(ROUTE_ENDS.plusSeconds(60));
    }

    @Test
    void theNextMomentIsTheFirstPointOrLapseAfterTheGivenOne() {
        deadlines.start(petition, "330726", SampleDeadlines.routeReceivedOn(RECEIVED));
        deadlines.start(petition, "330726", SampleDeadlines.objectionReceivedOn(RECEIVED));
        assertThat(sweep.nextMoment(OBJECTION_ENDS.minusMillis(1))).as("a right warns nobody").contains(OBJECTION_ENDS);
        sweep.lapseUntil(OBJECTION_ENDS);
        assertThat(sweep.nextMoment(OBJECTION_ENDS)).as("12 of 15 days").contains(Instant.parse("2001-03-16T16:00:00Z"));
        assertThat(sweep.nextMoment(ROUTE_ENDS.minusMillis(1))).contains(ROUTE_ENDS);
    }

    @Test
    void everyPointOfADutyIsToldOnceHoweverFarTheClockJumps() {
        deadlines.start(petition, "330726", SampleDeadlines.routeReceivedOn(RECEIVED));
        deadlines.start(petition, "330726", SampleDeadlines.objectionReceivedOn(RECEIVED));
        sweep.lapseUntil(HALF_USED.minusMillis(1));
        assertThat(warned).isEmpty();
        sweep.lapseUntil(HALF_USED);
        assertThat(warned).extracting(DeadlineWarning::band).containsExactly(Band.NOTICE);
        sweep.lapseUntil(ROUTE_ENDS);
        sweep.lapseUntil(ROUTE_ENDS.plusSeconds(60));
        assertThat(warned).extracting(DeadlineWarning::band).containsExactly(Band.NOTICE, Band.WARNING, Band.SEVERE, Band.OVERDUE);
        assertThat(warned).extracting(DeadlineWarning::at).containsExactly(HALF_USED, Instant.parse("2001-03-16T16:00:00Z"), Instant.parse("2001-03-17T16:00:00Z"), ROUTE_ENDS);
        assertThat(warned).extracting(DeadlineWarning::term).containsOnly(Term.C1_ROUTE);
    }

    @Test
    void aClockThatStandsStillNeitherLapsesNorWarns() {
        deadlines.start(petition, "330726", SampleDeadlines.dueDates().derive(Term.C8_REREVIEW, RECEIVED, LawProfiles.DEFAULT));
        deadlines.pause(petition, Term.C8_REREVIEW, RECEIVED.plusDays(5), Instant.parse("2001-03-10T01:00:00Z"));
        sweep.lapseUntil(Instant.parse("2001-06-01T00:00:00Z"));
        assertThat(heard).isEmpty();
        assertThat(warned).isEmpty();
        deadlines.resume(petition, Term.C8_REREVIEW, LocalDate.of(2001, 6, 1), Instant.parse("2001-06-01T01:00:00Z"));
        sweep.lapseUntil(Instant.parse("2001-06-30T00:00:00Z"));
        assertThat(warned).extracting(DeadlineWarning::band).containsExactly(Band.NOTICE, Band.WARNING, Band.SEVERE, Band.OVERDUE);
        assertThat(heard).extracting(DeadlineLapsed::due).containsExactly(LocalDate.of(2001, 6, 26));
    }

    @Test
    void whatWasDoneInTimeWarnsNobody() {
        deadlines.start(petition, "330726", SampleDeadlines.routeReceivedOn(RECEIVED));
        deadlines.stop(petition, Term.C1_ROUTE, Deadline.State.MET, HALF_USED.minusSeconds(60));
        sweep.lapseUntil(ROUTE_ENDS);
        assertThat(warned).isEmpty();
    }

    @Test
    void twoSweepsAtOnceLapseEveryClockOnce() throws Exception {
        var derived = SampleDeadlines.routeReceivedOn(RECEIVED);
        for (int i = 0; i < 1100; i++) {
            deadlines.start(petition, "330726", derived);
        }
        var together = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    together.await();
                    return sweep.lapseUntil(ROUTE_ENDS);
                });
            }
            together.countDown();
        }
        assertThat(heard).hasSize(1100).doesNotHaveDuplicates();
        assertThat(warned.stream().map(warning -> List.of(warning.deadline(), warning.band()))).doesNotHaveDuplicates();
        assertThat(warned).filteredOn(warning -> warning.band() == Band.OVERDUE).hasSize(1100);
        assertThat(deadlines.of(petition)).extracting(Deadline::state).containsOnly(Deadline.State.MISSED);
    }

    @Test
    void aFailingListenerHoldsUpItsOwnRowOnly() {
        for (int i = 0; i < 20; i++) {
            deadlines.start(petition, "330726", SampleDeadlines.routeReceivedOn(RECEIVED));
        }
        var stubborn = deadlines.of(petition).get(7).id();
        var unwilling = new boolean[] {true};
        listen(lapsed -> {
            if (unwilling[0] && lapsed.deadline() == stubborn) {
                throw new IllegalStateException("not now");
            }
        });
        sweep.lapseUntil(ROUTE_ENDS);
        assertThat(deadlines.of(petition)).filteredOn(d -> d.state() == Deadline.State.RUNNING).extracting(Deadline::id).containsExactly(stubborn);
        unwilling[0] = false;
        sweep.lapseUntil(ROUTE_ENDS);
        assertThat(deadlines.of(petition)).extracting(Deadline::state).containsOnly(Deadline.State.MISSED);
    }
}
