package org.huiyin.petition.handling;

import java.util.List;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Draft;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes or rewrites a draft: the opinion, an extension or a reply, for the head to sign. */
@Component
@Takes(Action.DRAFT)
final class DraftAnswer implements Act<DraftAnswer.Facts> {

    record Facts(Draft.@Nullable Kind kind, @Nullable String body, @Nullable List<OpinionClaim> claims, @Nullable Integer days) {}

    @Override
    public void check(Situation situation, Facts facts) {
        var checks = new Checks()
                .present("kind", facts.kind())
                .optional("body", facts.body(), 20_000)
                .that(facts.body() != null && !facts.body().isBlank() || !claims(facts).isEmpty(), "body", "runtime.missing");
        OpinionClaim.check(checks, situation, claims(facts));
        checks.that(facts.days() == null || facts.kind() == Draft.Kind.EXTENSION && facts.days() >= 1 && facts.days() <= 60, "days", "petition.wrong-days", 60).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var text = new Draft.Text(facts.body() == null ? "" : facts.body(), drafted(situation, facts), facts.days(), null);
        return Decision.leaving(situation.petition())
                .draft(new Draft(facts.kind(), Draft.State.OPEN, situation.actor().account(), text))
                .fact("kind", facts.kind().code());
    }

    /** Whoever rewrites the body alone keeps the claims; an empty list takes them away. */
    private static List<NoticeFacts.Claim> drafted(Situation situation, Facts facts) {
        return facts.claims() != null ? claims(facts).stream().map(OpinionClaim::forPaper).toList() : situation.drafts().stream().filter(d -> d.kind() == facts.kind() && d.state() != Draft.State.SIGNED).findFirst().map(d -> d.text().claims()).orElse(List.of());
    }

    private static List<OpinionClaim> claims(Facts facts) {
        return facts.claims() == null ? List.of() : facts.claims();
    }
}
