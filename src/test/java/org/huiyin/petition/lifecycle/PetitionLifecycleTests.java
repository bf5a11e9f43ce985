package org.huiyin.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.junit.jupiter.api.Test;

class PetitionLifecycleTests {

    @Test
    void every_status_is_reachable_from_registered() {
        assertThat(PetitionLifecycle.reachableFrom(Status.REGISTERED)).containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void every_open_status_has_an_exit_and_an_ended_one_only_to_review_and_care() {
        for (var status : Status.values()) {
            var exits = PetitionLifecycle.ROWS.stream().filter(r -> r.mayFollow(status) && r.to().stream().anyMatch(to -> to != status)).map(Transition::action).toList();
            if (status.ended()) {
                assertThat(exits).as("exits of %s", status).isSubsetOf(Action.REQUEST_REVIEW, Action.REQUEST_REREVIEW, Action.CARE);
            } else {
                assertThat(exits).as("exits of %s", status).isNotEmpty();
            }
        }
    }

    @Test
    void every_open_status_starts_a_clock_or_says_why_it_may_stand_without_one() {
        var started = EnumSet.noneOf(Status.class);
        PetitionLifecycle.ROWS.stream().filter(r -> !r.terms(Turn.STARTS).isEmpty()).forEach(r -> started.addAll(r.to()));
        for (var status : Status.open()) {
            assertThat(started.contains(status) || PetitionLifecycle.WITHOUT_CLOCK.containsKey(status)).as(status.name()).isTrue();
        }
        assertThat(PetitionLifecycle.WITHOUT_CLOCK.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void every_action_has_a_row_and_every_row_an_event() {
        for (var action : Action.values()) {
            assertThat(PetitionLifecycle.of(action)).as(action.code()).isNotEmpty();
        }
        assertThat(PetitionLifecycle.ROWS).allSatisfy(r -> assertThat(r.event()).matches("[a-z-]+"));
    }

    @Test
    void no_two_rows_answer_the_same_question() {
        var seen = new HashSet<String>();
        for (var row : PetitionLifecycle.ROWS) {
            for (var from : row.from()) {
                assertThat(seen.add(row.action() + " from " + from + " by " + row.party())).as("%s from %s", row.action(), from).isTrue();
            }
        }
    }

    @Test
    void withdrawing_stops_every_clock() {
        assertThat(PetitionLifecycle.of(Action.WITHDRAW).getFirst().terms(Turn.DROPS)).containsExactlyInAnyOrder(org.huiyin.deadline.Term.values());
    }
}
