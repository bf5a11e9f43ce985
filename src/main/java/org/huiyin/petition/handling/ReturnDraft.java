package org.huiyin.petition.handling;

import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Refusal;
import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Gives a draft back to its writer with remarks. */
@Component
final class ReturnDraft implements Act<ReturnDraft.Facts> {

    record Facts(@Nullable String remarks, @Nullable String reason) {}

    @Override
    public Action action() {
        return Action.RETURN_DRAFT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.submitted().isPresent() ? Optional.empty() : Optional.of(Refusal.because("nothing-submitted", ""));
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var remarks = facts.remarks() == null ? facts.reason() : facts.remarks();
        new Checks().required("remarks", remarks, 5000).complain();
        var draft = situation.submitted().orElseThrow();
        return Decision.leaving(situation.petition())
                .draft(draft.returned(remarks))
                .fact("kind", draft.kind().code())
                .note("remarks", Map.of("text", remarks));
    }
}
