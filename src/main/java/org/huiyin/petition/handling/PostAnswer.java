package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that an answer went to the post. No window opens by it: that takes the proof that it was delivered. */
@Component
@Takes(Action.POST)
final class PostAnswer implements Act<PostAnswer.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable String tracking, @Nullable String reason) {}

    private final PostTrail trail;

    PostAnswer(PostTrail trail) {
        this.trail = trail;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        trail.check(situation, facts.date())
                .required("tracking", facts.tracking(), 60)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return Decision.leaving(situation.petition()).fact("date", facts.date()).note("post", Map.of("tracking", facts.tracking())).reason(facts.reason());
    }
}
