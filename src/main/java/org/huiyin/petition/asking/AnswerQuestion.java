package org.huiyin.petition.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.OnPaper;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what the petitioner was asked, by the petitioner or by a clerk who has it on paper. Several open questions are answered together. */
@Component
@Takes(Action.ANSWER)
final class AnswerQuestion implements Act<AnswerQuestion.Facts> {

    /** From {@code receivedOn} on: of an answer on paper, which a clerk takes down. */
    record Facts(@Nullable String text, @Nullable List<@Nullable String> documents, @Nullable LocalDate receivedOn, @Nullable String scan, @Nullable Boolean thumbprint,
            @Nullable Boolean readAloud) {

        OnPaper paper() {
            return new OnPaper(receivedOn, scan, thumbprint, readAloud);
        }

        List<String> files() {
            return documents == null ? List.of() : documents.stream().filter(Objects::nonNull).toList();
        }
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().course().path().asked() ? Optional.empty() : Optional.of(Refusal.because("nothing-asked", ""));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        facts.paper().check(new Checks(), situation).required("text", facts.text(), 5000)
                .that(facts.files().size() <= 20, "documents", "petition.too-many-documents").complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return facts.paper().on(Decision.changing(situation.petition().course().asking(false))).attach(facts.files()).note("answer", Map.of("text", facts.text()));
    }
}
