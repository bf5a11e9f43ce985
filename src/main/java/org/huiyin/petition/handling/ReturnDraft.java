package org.huiyin.petition.handling;

import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Draft;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a draft back to its writer with remarks. */
@Component
@Takes(Action.RETURN_DRAFT)
final class ReturnDraft implements Act<ReturnDraft.Facts> {

    record Facts(Draft.@Nullable Kind kind, @Nullable String remarks, @Nullable String reason) {}

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.submitted(Draft.Kind.values()).isPresent() ? Optional.empty() : Optional.of(Refusal.because("nothing-submitted", ""));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("remarks", remarks(facts), 5000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var draft = submitted(situation, facts).orElseThrow(() -> new Refusal(Refusal.because("nothing-submitted", "")));
        return Decision.leaving(situation.petition())
                .draft(draft.returned(remarks(facts)))
                .fact("kind", draft.kind().code())
                .note("remarks", Map.of("text", remarks(facts)));
    }

    private static Optional<Draft> submitted(Situation situation, Facts facts) {
        return facts.kind() == null ? situation.submitted(Draft.Kind.values()) : situation.submitted(facts.kind());
    }

    private static @Nullable String remarks(Facts facts) {
        return facts.remarks() == null ? facts.reason() : facts.remarks();
    }
}
