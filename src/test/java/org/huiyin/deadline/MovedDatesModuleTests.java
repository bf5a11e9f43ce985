package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.OnPostgres;
import org.huiyin.runtime.IdBlocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A re-review requested on Monday 2 March 2026: thirty days end on Wednesday 1 April. */
class MovedDatesModuleTests extends OnPostgres {

    private static final LocalDate REQUESTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    private static final LocalDate CALLED = LocalDate.of(2026, 3, 16);
    private static final Instant HEARING_CALLED = Instant.parse("2026-03-16T02:00:00Z");
    private static final Instant HEARING_OVER = Instant.parse("2026-03-21T02:00:00Z");

    @Autowired Deadlines deadlines;
    @Autowired DueDates dates;
    @Autowired IdBlocks ids;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    private long petition;

    @BeforeEach
    void aReReview() {
        petition = ids.next();
        deadlines.start(petition, "330726", dates.derive(Term.C8_REREVIEW, REQUESTED, LawProfiles.DEFAULT));
    }

    @AfterEach
    void gone() {
        jdbc.sql("delete from deadline where petition = :petition").param("petition", petition).update();
    }

    private Deadline clock() {
        return deadlines.of(petition).getFirst();
    }

    @Test
    void theDaysOfAHearingAreNotCounted() {
        deadlines.pause(petition, Term.C8_REREVIEW, CALLED, HEARING_CALLED);
        assertThat(clock().state()).isEqualTo(Deadline.State.PAUSED);
        assertThat(clock().due()).isEqualTo(DUE);
        deadlines.resume(petition, Term.C8_REREVIEW, CALLED.plusDays(7), HEARING_CALLED.plusSeconds(7 * 86400));
        assertThat(clock()).satisfies(going -> {
            assertThat(going.state()).isEqualTo(Deadline.State.RUNNING);
            assertThat(going.due()).isEqualTo(LocalDate.of(2026, 4, 8));
            assertThat(going.pausedDays()).isEqualTo(7);
            assertThat(going.pauses()).containsExactly(new Pause(CALLED, CALLED.plusDays(7)));
            assertThat(dates.recount(going).due()).isEqualTo(going.due());
            assertThat(dates.recount(going).days()).filteredOn(CountedDay::counted).hasSize(30).noneMatch(day -> going.pauses().getFirst().covers(day.date()));
        });
    }

    @Test
    void aNewLastDayOnARestDayMovesOn() {
        deadlines.pause(petition, Term.C8_REREVIEW, CALLED, HEARING_CALLED);
        transaction.executeWithoutResult(status -> deadlines.resume(petition, Term.C8_REREVIEW, LocalDate.of(2026, 3, 20), HEARING_OVER));
        assertThat(clock().due()).as("Sunday 5 April, Qingming until Monday").isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(deadlines.course(clock().id())).extracting(ClockStep::kind, ClockStep::day).containsExactly(tuple(ClockStep.Kind.STARTED, REQUESTED),
                tuple(ClockStep.Kind.PAUSED, CALLED), tuple(ClockStep.Kind.RESUMPTION, LocalDate.of(2026, 3, 20)));
        assertThat(deadlines.course(clock().id()).getLast().due())
                .isEqualTo(new ClockStep.Moved(DUE, LocalDate.of(2026, 4, 7), LawProfiles.DEFAULT, LawProfiles.DEFAULT));
    }

    @Test
    void twoHearingsAddUp() {
        deadlines.pause(petition, Term.C8_REREVIEW, CALLED, HEARING_CALLED);
        deadlines.resume(petition, Term.C8_REREVIEW, CALLED.plusDays(2), HEARING_OVER);
        deadlines.pause(petition, Term.C8_REREVIEW, CALLED.plusDays(7), HEARING_OVER.plusSeconds(60));
        deadlines.resume(petition, Term.C8_REREVIEW, CALLED.plusDays(12), HEARING_OVER.plusSeconds(86400 * 7));
        assertThat(clock().due()).isEqualTo(DUE.plusDays(7));
        assertThat(clock().pausedDays()).isEqualTo(7);
    }

    @Test
    void aClockThatStandsStillDoesNotLapseAndMayEndInTime() {
        deadlines.pause(petition, Term.C8_REREVIEW, CALLED, HEARING_CALLED);
        assertThat(clock().band(LocalDate.of(2026, 4, 20))).as("13 of 30 days had run").isEqualTo(Band.NORMAL);
        var late = Instant.parse("2026-04-20T00:00:00Z");
        deadlines.stop(petition, Term.C8_REREVIEW, Deadline.State.MET, late);
        assertThat(clock().state()).isEqualTo(Deadline.State.MET);
    }

    @Test
    void whatHasRunOutIsNotPausedAnyMore() {
        deadlines.pause(petition, Term.C8_REREVIEW, DUE.plusDays(1), Instant.parse("2026-04-02T02:00:00Z"));
        assertThat(clock().state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(clock().pauses()).isEmpty();
    }

    @Test
    void noOtherTermIsEverPaused() {
        deadlines.start(petition, "330726", dates.derive(Term.C4_HANDLE, REQUESTED, LawProfiles.DEFAULT));
        assertThatIllegalStateException().isThrownBy(() -> deadlines.pause(petition, Term.C4_HANDLE, CALLED, HEARING_CALLED));
    }

    @Test
    void eachHelpingUnitHasAClockOfItsOwn() {
        for (var unit : List.of("housing", "water")) {
            deadlines.start(petition, "330726", dates.fixed(Term.C22_PART, REQUESTED, LawProfiles.DEFAULT, REQUESTED.plusDays(14)), unit);
        }
        deadlines.stop(petition, Term.C22_PART, "water", Deadline.State.MET, HEARING_CALLED.minusSeconds(3600));
        assertThat(deadlines.of(petition)).filteredOn(d -> d.term() == Term.C22_PART)
                .extracting(Deadline::owedBy, Deadline::state).containsExactly(tuple("housing", Deadline.State.RUNNING),
                        tuple("water", Deadline.State.MET));
    }

    @Test
    void aRecomputationKeepsTheDateThatStoodBefore() {
        deadlines.start(petition, "330726", dates.derive(Term.C4_HANDLE, REQUESTED, LawProfiles.DEFAULT));
        var handling = deadlines.of(petition).stream().filter(d -> d.term() == Term.C4_HANDLE).findFirst().orElseThrow();
        deadlines.redate(handling, dates.again(handling, "zhejiang-2016"), HEARING_CALLED);
        var anew = deadlines.of(petition).stream().filter(d -> d.term() == Term.C4_HANDLE).findFirst().orElseThrow();
        assertThat(anew.due()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(anew.profile()).isEqualTo("zhejiang-2016");
        assertThat(deadlines.course(anew.id()).getLast()).satisfies(step -> {
            assertThat(step.kind()).isEqualTo(ClockStep.Kind.RECOMPUTATION);
            assertThat(step.due()).isEqualTo(new ClockStep.Moved(handling.due(), anew.due(), LawProfiles.DEFAULT, "zhejiang-2016"));
        });
    }

    @Test
    void theBandsFollowTheShareOfTheTermThatIsUsed() {
        var clock = clock();
        assertThat(clock.band(LocalDate.of(2026, 3, 16))).as("14 of 30").isEqualTo(Band.NORMAL);
        assertThat(clock.band(LocalDate.of(2026, 3, 17))).as("15 of 30").isEqualTo(Band.NOTICE);
        assertThat(clock.band(LocalDate.of(2026, 3, 24))).as("22 of 30").isEqualTo(Band.NOTICE);
        assertThat(clock.band(LocalDate.of(2026, 3, 25))).as("23 of 30").isEqualTo(Band.WARNING);
        assertThat(clock.band(LocalDate.of(2026, 3, 28))).as("26 of 30").isEqualTo(Band.SEVERE);
        assertThat(clock.band(DUE)).isEqualTo(Band.SEVERE);
        assertThat(clock.band(DUE.plusDays(1))).isEqualTo(Band.OVERDUE);
    }

    @Test
    void aTermOfWorkingDaysIsUsedByWorkingDays() {
        var d = dates.derive(Term.C3_OBJECT, LocalDate.of(2026, 2, 13), LawProfiles.DEFAULT);
        assertThat(d.points()).as("14, 24 | 25 | 26, 27 February count").containsExactly(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 2, 26), LocalDate.of(2026, 2, 27));
    }
}
