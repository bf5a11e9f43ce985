package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.OnPaper;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds facts or papers to an open petition, by the petitioner or by a clerk who has it on paper. No clock moves. */
@Component
@Takes(Action.SUPPLEMENT)
final class SupplementPetition implements Act<SupplementPetition.Facts> {

    /** From {@code receivedOn} on: of what comes on paper, which a clerk takes down. */
    record Facts(@Nullable String text, @Nullable List<String> documents, @Nullable String reason, @Nullable LocalDate receivedOn, @Nullable String scan,
            @Nullable Boolean thumbprint, @Nullable Boolean readAloud) {

        OnPaper paper() {
            return new OnPaper(receivedOn, scan, thumbprint, readAloud);
        }
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var text = text(facts);
        facts.paper().check(new Checks(), situation)
                .optional("text", text, 5000)
                .that(!documents(facts).isEmpty() || facts.scan() != null || text != null && !text.isBlank(), "text", "runtime.missing")
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var text = text(facts);
        var decision = facts.paper().on(Decision.leaving(situation.petition())).attach(documents(facts)).fact("documents", documents(facts).size());
        return text == null || text.isBlank() ? decision : decision.note("supplement", Map.of("text", text));
    }

    private static @Nullable String text(Facts facts) {
        return facts.text() == null ? facts.reason() : facts.text();
    }

    private static List<String> documents(Facts facts) {
        return facts.documents() == null ? List.of() : facts.documents().stream().filter(Objects::nonNull).toList();
    }
}
