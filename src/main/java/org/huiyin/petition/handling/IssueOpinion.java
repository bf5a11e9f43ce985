package org.huiyin.petition.handling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.lifecycle.Draft;
import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
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
    public void check(Situation situation, Facts facts) {
        var checks = new Checks().optional("reason", facts.reason(), 2000);
        OpinionClaim.check(checks, written(facts));
        checks.that(!written(facts).isEmpty() || signable(situation), "claims", "petition.claims-missing").complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var claims = written(facts).isEmpty() ? signed(situation) : written(facts).stream().map(OpinionClaim::forPaper).toList();
        var supported = claims.stream().anyMatch(c -> c.outcome() == NoticeFacts.Outcome.SUPPORT);
        var decision = Decision.changing(situation.petition().course().answered(supported, situation.today()))
                .paper(letters.opinion(situation, claims))
                .fact("claims", claims.size())
                .fact("supported", supported)
                .note("opinion", Map.of("claims", claims))
                .reason(facts.reason());
        draft(situation).ifPresent(d -> decision.draft(d.in(Draft.State.SIGNED)));
        return decision;
    }

    private static List<OpinionClaim> written(Facts facts) {
        return facts.claims() == null ? List.of() : facts.claims();
    }

    private static Optional<Draft> draft(Situation situation) {
        return situation.submitted(Draft.Kind.OPINION, Draft.Kind.REPLY);
    }

    /** Whether the submitted draft can be signed as it stands: a claim is answered claim by claim (Art 32). */
    private static boolean signable(Situation situation) {
        return draft(situation).filter(d -> !d.text().claims().isEmpty() || situation.petition().course().petitionClass() != PetitionClass.CLAIM).isPresent();
    }

    /** The claims of the draft under signature; a reply to a suggestion is one claim, explained (Art 29). */
    private static List<NoticeFacts.Claim> signed(Situation situation) {
        var text = draft(situation).orElseThrow().text();
        return text.claims().isEmpty() ? List.of(OpinionClaim.reply(situation.petition().origin().claim(), text.body())) : text.claims();
    }
}
