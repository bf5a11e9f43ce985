package org.huiyin.reception.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.video.SampleVisits.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that nobody answers has an end: the office is reminded, then the clock ends it, and whoever asked is told the way on. */
class EndUnansweredModuleTests extends WithVideo {

    @Autowired EndUnanswered ending;

    private void standOn(String day) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(day + "T09:00:00+08:00")));
    }

    private void endAll() {
        while (ending.end() > 0) {
            // as the timer does
        }
    }

    private List<Long> pressing() {
        return looking.pressing(clerk, 500).stream().map(line -> line.visit().id()).toList();
    }

    @Test
    void itIsShownToTheOfficeAfterAWeekAndEndsAfterItsLastDay() throws Exception {
        var asked = asked();
        var id = asked.visit().id();
        assertThat(own.read(CLIENT, asked.visit().number(), asked.code()).orElseThrow().answerBy()).isEqualTo(LocalDate.parse("2026-06-25"));
        standOn("2026-06-16");
        assertThat(pressing()).doesNotContain(id);
        standOn("2026-06-17");
        assertThat(pressing()).contains(id);
        var other = SampleAccounts.of(accounts, Role.CLERK, "330700-xfj").actor();
        assertThat(looking.pressing(other, 500)).extracting(line -> line.visit().id()).doesNotContain(id);
        standOn("2026-06-25");
        endAll();
        assertThat(state(asked)).as("the last day counts").isEqualTo(VisitState.ASKED);
        standOn("2026-06-26");
        endAll();
        assertThat(state(asked)).isEqualTo(VisitState.UNANSWERED);
        assertThat(looking.look(clerk, id).orElseThrow().changes()).extracting(VisitChange::what).contains("unanswered").containsAnyOf("told", "to-call");
        assertThat(faults(() -> scheduling.schedule(clerk, id, at(asked.visit().version() + 1, "2026-06-27", when, 15, null, List.of(clerk.account()), List.of())))).containsExactly("number ended");
        assertThat(pressing()).doesNotContain(id);
    }

    @Test
    void aTimeThatTheOfficeMissedBeginsTheTermAnewAndAnAccusationIsTheChains() {
        var secret = asking.ask(CLIENT, OFFICE, order(true)).orElseThrow();
        var asked = asked();
        scheduling.schedule(triage, asked.visit().id(), at(1, DAY, when, 15, null, List.of(triage.account()), List.of())).orElseThrow();
        standAt(when);
        seats.leave(seats.join(CLIENT, asked.visit().number(), asked.code()).orElseThrow());
        standOn("2026-06-20");
        sweeping.sweep();
        assertThat(state(asked)).isEqualTo(VisitState.ASKED);
        standOn("2026-06-26");
        endAll();
        assertThat(state(asked)).as("waits since the twentieth").isEqualTo(VisitState.ASKED);
        assertThat(state(secret)).isEqualTo(VisitState.UNANSWERED);
        standOn("2026-07-06");
        endAll();
        assertThat(state(asked)).isEqualTo(VisitState.UNANSWERED);
    }
}
