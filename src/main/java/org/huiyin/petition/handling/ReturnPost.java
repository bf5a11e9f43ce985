package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that the post brought an answer back. It is still to be delivered. */
@Component
@Takes(Action.RETURN_POST)
final class ReturnPost implements Act<ReturnPost.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable String reason) {}

    private final PostTrail trail;

    ReturnPost(PostTrail trail) {
        this.trail = trail;
    }

    /** Nothing comes back that was not sent. */
    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return trail.posted(situation) ? Optional.empty() : Optional.of(Refusal.because("not-posted", ""));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        trail.check(situation, facts.date())
                .required("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return Decision.leaving(situation.petition()).fact("date", facts.date()).reason(facts.reason());
    }
}
