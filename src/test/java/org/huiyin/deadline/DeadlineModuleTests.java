package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.Deadline.State.CANCELLED;
import static org.huiyin.deadline.Deadline.State.MET;
import static org.huiyin.deadline.Deadline.State.MISSED;
import static org.huiyin.deadline.Deadline.State.RUNNING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.runtime.IdBlocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeadlineModuleTests extends OnPostgres {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);
    private static final Instant NEXT_DAY = Instant.parse("2026-03-10T02:00:00.123456Z");

    @Autowired Deadlines deadlines;
    @Autowired IdBlocks ids;
    @Autowired JdbcClient jdbc;
    private long petition;

    @BeforeEach
    void aPetition() {
        petition = ids.next();
        deadlines.start(petition, "330726", SampleDeadlines.routeReceivedOn(RECEIVED));
        deadlines.start(petition, "330726", SampleDeadlines.objectionReceivedOn(RECEIVED));
    }

    @AfterEach
    void gone() {
        jdbc.sql("delete from deadline where petition = :petition").param("petition", petition).update();
    }

    @Test
    void aStartedClockRunsAndKeepsItsDerivation() {
        assertThat(deadlines.of(petition)).hasSize(2).first().satisfies(route -> {
            assertThat(route.state()).isEqualTo(RUNNING);
            assertThat(route.term()).isEqualTo(Term.C1_ROUTE);
            assertThat(route.article()).isEqualTo("22");
            assertThat(route.start()).isEqualTo(RECEIVED);
            assertThat(route.length()).isEqualTo(15);
            assertThat(route.due()).isEqualTo(LocalDate.of(2026, 3, 24));
            assertThat(route.duty()).isTrue();
            assertThat(route.endedAt()).isNull();
        });
    }

    @Test
    void aClockStoppedInTimeIsMetAndTheOthersRunOn() {
        deadlines.stop(petition, Term.C1_ROUTE, MET, NEXT_DAY);
        assertThat(deadlines.of(petition)).extracting(Deadline::state).containsExactly(MET, RUNNING);
        assertThat(deadlines.of(petition).getFirst().endedAt()).isEqualTo(NEXT_DAY);
    }

    @Test
    void aClockStoppedAfterItsLastDayIsMissedWhetherOrNotTheSweepCameBy() {
        var late = Instant.parse("2026-03-24T16:00:00Z");
        deadlines.stop(petition, Term.C1_ROUTE, MET, late);
        assertThat(deadlines.of(petition).getFirst()).satisfies(route -> {
            assertThat(route.state()).isEqualTo(MISSED);
            assertThat(route.endedAt()).isEqualTo(late);
        });
    }

    @Test
    void anEndedClockIsNotEndedAgain() {
        deadlines.stop(petition, Term.C1_ROUTE, MET, NEXT_DAY);
        deadlines.stop(petition, Term.C1_ROUTE, CANCELLED, NEXT_DAY.plusSeconds(60));
        assertThat(deadlines.of(petition).getFirst()).satisfies(route -> {
            assertThat(route.state()).isEqualTo(MET);
            assertThat(route.endedAt()).isEqualTo(NEXT_DAY);
        });
    }

    @Test
    void cancellingSparesTheTermsExcepted() {
        deadlines.cancelAll(petition, Set.of(Term.C3_OBJECT), NEXT_DAY);
        assertThat(deadlines.of(petition)).extracting(Deadline::state).containsExactly(CANCELLED, RUNNING);
        deadlines.cancelAll(petition, Set.of(), NEXT_DAY);
        assertThat(deadlines.of(petition)).extracting(Deadline::state).containsExactly(CANCELLED, CANCELLED);
    }

    @Test
    void thePetitionsOfAPageAreReadTogether() {
        assertThat(deadlines.ofAll(List.of(petition, -1L))).containsOnlyKeys(petition);
        assertThat(deadlines.ofAll(List.of())).isEmpty();
    }
}
