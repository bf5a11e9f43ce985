package org.huiyin.coordination;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.deadline.Term;
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

/** A helping unit answers its part of a joint matter to the lead unit (Art 24), which joins all parts in one answer to the petitioner. */
@Component
@Takes(Action.ANSWER_PART)
final class AnswerPart implements Act<AnswerPart.Facts> {

    record Facts(@Nullable String text, @Nullable List<@Nullable String> documents, @Nullable String reason) {}

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.owes(Term.C22_PART, situation.actor().unit()) ? Optional.empty() : Optional.of(Refusal.because("part-answered", "24"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("text", facts.text(), 20_000).optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return Decision.leaving(situation.petition())
                .partMet(Term.C22_PART)
                .note("part-answer", Map.of("unit", Objects.requireNonNull(situation.actor().unit()), "text", facts.text()))
                .attach(facts.documents() == null ? List.of() : facts.documents().stream().filter(Objects::nonNull).toList())
                .reason(facts.reason());
    }
}
