package org.huiyin.petition.handling;

import java.util.List;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts a running clock anew, under the law that the petition began under or under another, by the calendar as it is today. Nothing else ever moves
 * a date: this is an act with a name, a reason and an event.
 */
@Component
@Takes(Action.RECOMPUTE)
final class RecomputeDeadline implements Act<RecomputeDeadline.Facts> {

    record Facts(@Nullable String term, @Nullable String profile, @Nullable String reason) {}

    private final DueDates dates;
    private final LawProfiles profiles;

    RecomputeDeadline(DueDates dates, LawProfiles profiles) {
        this.dates = dates;
        this.profiles = profiles;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .required("term", facts.term(), 40)
                .oneOf("profile", facts.profile(), profiles.names())
                .required("reason", facts.reason(), 2000)
                .complain();
        Term.named(facts.term());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var running = running(situation, Term.named(facts.term()));
        if (running.size() != 1) {
            throw new Refusal(Refusal.because(running.isEmpty() ? "no-running-clock" : "several-clocks", ""));
        }
        var clock = running.getFirst();
        var profile = facts.profile() == null ? petition.origin().profile() : facts.profile();
        var anew = dates.again(clock, profile);
        return Decision.leaving(petition)
                .redate(clock.term(), anew)
                .fact("term", clock.term().name())
                .fact("profile", profile)
                .fact("before", clock.due())
                .fact("due", anew.due())
                .reason(facts.reason());
    }

    private static List<Deadline> running(Situation situation, Term term) {
        return situation.deadlines().stream().filter(c -> c.term() == term && c.state() == Deadline.State.RUNNING).toList();
    }
}
