package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year 2031: nobody else counts there. */
class ExtendCalendarModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));
    private static final List<String> REST = List.of("2031-01-01", "2031-10-01", "2031-10-02", "2031-10-03", "2031-10-04", "2031-10-05", "2031-10-06", "2031-10-07");
    private static final List<String> WORKED = List.of("2031-09-28");
    private static final LocalDate RECEIVED = LocalDate.of(2031, 9, 16);

    @Autowired ExtendCalendar extendCalendar;
    @Autowired Calendars calendars;
    @Autowired DueDates dueDates;
    @Autowired Deadlines deadlines;
    @Autowired IdBlocks ids;
    @Autowired JdbcClient jdbc;
    @Autowired Clock realTime;

    @AfterEach
    void forget() {
        jdbc.sql("delete from calendar_day where year = 2031").update();
        jdbc.sql("delete from calendar_year where year = 2031").update();
        calendars.reload();
    }

    @Test
    void anEnteredYearCountsAtOnceAndAfterARestart() {
        assertThat(dueDates.derive(Term.C1_ROUTE, RECEIVED, LawProfiles.DEFAULT).guessed()).isTrue();
        var entered = extendCalendar.replaceYear(ADMIN, 2031, REST, WORKED, "test");
        // 261 weekdays, less 6 entered and 2 of Labour Day by statute, and one worked Sunday
        assertThat(entered).isEqualTo(new ExtendCalendar.Entered(2031, 8, 1, 254));

        var counted = dueDates.derive(Term.C1_ROUTE, RECEIVED, LawProfiles.DEFAULT);
        assertThat(counted.guessed()).isFalse();
        assertThat(counted.due()).isEqualTo(LocalDate.of(2031, 10, 8));
        var restarted = new Calendars(jdbc, realTime).get();
        assertThat(restarted.knows(RECEIVED)).isTrue();
        assertThat(restarted.rests(LocalDate.of(2031, 10, 7))).isTrue();
        assertThat(restarted.rests(LocalDate.of(2031, 9, 28))).isFalse();
        assertThat(restarted.workingDays(2026)).isEqualTo(248);
    }

    @Test
    void aRunningDeadlineKeepsItsDate() {
        long petition = ids.next();
        deadlines.start(petition, "330726", dueDates.derive(Term.C1_ROUTE, RECEIVED, LawProfiles.DEFAULT));
        var before = deadlines.of(petition);
        extendCalendar.replaceYear(ADMIN, 2031, REST, WORKED, "test");
        assertThat(deadlines.of(petition)).isEqualTo(before);
        assertThat(before.getFirst().due()).isEqualTo(LocalDate.of(2031, 10, 6));
        jdbc.sql("delete from deadline where petition = :petition").param("petition", petition).update();
    }

    @Test
    void aSecondEntryReplacesTheWholeYear() {
        extendCalendar.replaceYear(ADMIN, 2031, REST, WORKED, "first");
        extendCalendar.replaceYear(ADMIN, 2031, List.of("2031-02-03"), null, "second");
        assertThat(calendars.get().rests(LocalDate.of(2031, 10, 7))).isFalse();
        assertThat(calendars.get().rests(LocalDate.of(2031, 9, 28))).isTrue();
        assertThat(calendars.get().rests(LocalDate.of(2031, 2, 3))).isTrue();
    }

    @Test
    void eachBadRowIsNamedAndNothingIsStored() {
        assertThatThrownBy(() -> extendCalendar.replaceYear(ADMIN, 2031,
                Arrays.asList("2031-01-01", "2031-13-01", "2030-12-31", null, "2031-01-01"), List.of("2031-09-29", "2031-09-28"), " "))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.faults()).extracting(InvalidInput.FieldFault::field)
                        .containsExactly("rest[1]", "rest[2]", "rest[3]", "rest[4]", "worked[0]", "source"));
        assertThat(calendars.get().knows(RECEIVED)).isFalse();
        assertThatThrownBy(() -> extendCalendar.replaceYear(ADMIN, 1999, null, null, "test")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyAnAdministratorMayEnterAYear() {
        var clerk = new Actor("clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
        assertThatThrownBy(() -> extendCalendar.replaceYear(clerk, 2031, REST, WORKED, "test")).isInstanceOf(NoRight.class);
    }
}
