package org.huiyin.petition.handling;

import java.util.List;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.lifecycle.Draft;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Signs the answer (处理意见书): claim by claim, with facts, opinion and legal basis (Art 32). The head signs the submitted draft or writes it anew. */
@Component
final class IssueOpinion implements Act<IssueOpinion.Facts> {

    record Facts(@Nullable List<OpinionClaim> claims, @Nullable String reason) {}

    private final Letters letters;

    IssueOpinion(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Action action() {
        return Action.ISSUE_OPINION;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var written = facts.claims() == null ? List.<OpinionClaim>of() : facts.claims();
        var checks = new Checks().optional("reason", facts.reason(), 2000);
        OpinionClaim.check(checks, written);
        checks.complain();
        var claims = written.isEmpty() ? signed(situation) : written.stream().map(OpinionClaim::forPaper).toList();
        var supported = claims.stream().anyMatch(c -> c.outcome() == NoticeFacts.Outcome.SUPPORT);
        var decision = Decision.changing(situation.petition().course().supported(supported))
                .paper(letters.opinion(situation, claims))
                .fact("claims", claims.size())
                .fact("supported", supported)
                .reason(facts.reason());
        situation.submitted().ifPresent(d -> decision.draft(d.in(Draft.State.SIGNED)));
        return decision;
    }

    /** The claims of the draft under signature; a reply to a suggestion is one claim, explained (Art 29). */
    private static List<NoticeFacts.Claim> signed(Situation situation) {
        var draft = situation.submitted().orElseThrow(() -> InvalidInput.of("claims", "petition.claims-missing"));
        if (!draft.text().claims().isEmpty()) {
            return draft.text().claims();
        }
        if (situation.petition().reviewable()) {
            throw InvalidInput.of("claims", "petition.claims-missing");
        }
        return List.of(OpinionClaim.reply(situation.petition().origin().claim(), draft.text().body()));
    }
}
