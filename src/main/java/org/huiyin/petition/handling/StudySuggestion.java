package org.huiyin.petition.handling;

import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins to study a suggestion (Art 29); whether it is adopted, wholly or in part, the reply will say. */
@Component
@Takes(Action.STUDY)
final class StudySuggestion implements Act<StudySuggestion.Facts> {

    record Facts(@Nullable String reason) {}

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().course().petitionClass() == PetitionClass.SUGGESTION ? Optional.empty() : Optional.of(Refusal.because("suggestions-only", "29"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return Decision.leaving(situation.petition()).reason(facts.reason());
    }
}
