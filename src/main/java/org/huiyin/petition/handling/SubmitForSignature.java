package org.huiyin.petition.handling;

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

/** Hands a draft to the head of the unit. */
@Component
@Takes(Action.SUBMIT_FOR_SIGNATURE)
final class SubmitForSignature implements Act<SubmitForSignature.Facts> {

    record Facts(Draft.@Nullable Kind kind, @Nullable String reason) {}

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return ready(situation).isPresent() ? Optional.empty() : Optional.of(Refusal.because("no-draft", ""));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var draft = ready(situation).filter(d -> facts.kind() == null || d.kind() == facts.kind())
                .orElseThrow(() -> new Refusal(Refusal.because("no-draft", "")));
        return Decision.leaving(situation.petition()).draft(draft.in(Draft.State.SUBMITTED)).fact("kind", draft.kind().code()).reason(facts.reason());
    }

    private static Optional<Draft> ready(Situation situation) {
        return situation.drafts().stream().filter(d -> d.state() == Draft.State.OPEN || d.state() == Draft.State.RETURNED).findFirst();
    }
}
