package org.huiyin.petition.handling;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes an imported petition of the past with the reply it had there. */
@Component
@Takes(Action.IMPORT_REPLY)
final class ImportReply implements Act<ImportReply.Facts> {

    record Facts(@Nullable String text, @Nullable Instant repliedAt) {}

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().origin().historical() ? Optional.empty() : Optional.of(Refusal.because("not-of-the-past", ""));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("text", facts.text(), 20_000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return Decision.leaving(situation.petition()).fact("replied", facts.repliedAt()).note("reply", Map.of("text", facts.text()));
    }
}
