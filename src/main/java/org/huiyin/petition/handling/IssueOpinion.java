package org.huiyin.petition.handling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Draft;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs the answer: a handling opinion (处理意见书) claim by claim, with facts, opinion and legal basis (Art 32), or the reply to a suggestion, which
 * says whether it is adopted (Art 29). The head signs the submitted draft or writes it anew.
 */
@Component
@Takes(Action.ISSUE_OPINION)
final class IssueOpinion implements Act<IssueOpinion.Facts> {

    /** {@code adoption}: for a suggestion that was studied, whether it is adopted, partly or not. */
    record Facts(@Nullable List<OpinionClaim> claims, @Nullable Adoption adoption, @Nullable String reason) {}

    private final Letters letters;
    private final Redo redo;

    IssueOpinion(Letters letters, Redo redo) {
        this.letters = letters;
        this.redo = redo;
    }

    /** One answer for all: as long as a helping unit has days left for its part, the lead unit waits (Art 24). */
    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.runs(Term.C22_PART) ? Optional.of(Refusal.because("parts-open", "24")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var checks = new Checks().optional("reason", facts.reason(), 2000);
        OpinionClaim.check(checks, situation, written(facts));
        if (written(facts).isEmpty()) {
            checkDraft(checks, situation);
        }
        checks.that(!studied(situation) || facts.adoption() != null, "adoption", "runtime.missing")
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var claims = written(facts).isEmpty() ? signed(situation) : written(facts).stream().map(OpinionClaim::forPaper).toList();
        redo.mustDiffer(situation, claims);
        var supported = claims.stream().anyMatch(c -> c.outcome() == NoticeFacts.Outcome.SUPPORT);
        var answered = situation.petition().course().answered(supported, situation.today());
        var decision = Decision.changing(studied(situation) ? answered.at(facts.adoption().status()) : answered)
                .paper(paper(situation, facts, claims))
                .fact("claims", claims.size())
                .fact("supported", supported)
                .fact("adoption", facts.adoption() == null ? null : facts.adoption().code())
                .note("opinion", Map.of("claims", claims))
                .reason(facts.reason());
        draft(situation).ifPresent(d -> decision.draft(d.in(Draft.State.SIGNED)));
        return decision;
    }

    private NoticeFacts paper(Situation situation, Facts facts, List<NoticeFacts.Claim> claims) {
        if (studied(situation)) {
            return letters.paper(NoticeKind.REPLY, situation).words(Field.ADOPTION, Words.of("petition.adoption." + facts.adoption().code())).text(Field.OPINION, text(claims)).done();
        }
        return situation.petition().legalDuty() ? letters.paper(NoticeKind.DUTY_REPLY, situation).text(Field.OPINION, text(claims)).done() : letters.opinion(situation, claims);
    }

    private static String text(List<NoticeFacts.Claim> claims) {
        return String.join("\n", claims.stream().map(NoticeFacts.Claim::opinion).toList());
    }

    private static boolean studied(Situation situation) {
        return situation.petition().status() == Status.STUDY;
    }

    private static List<OpinionClaim> written(Facts facts) {
        return facts.claims() == null ? List.of() : facts.claims();
    }

    private static Optional<Draft> draft(Situation situation) {
        return situation.submitted(Draft.Kind.OPINION, Draft.Kind.REPLY);
    }

    /** Whether the submitted draft can be signed as it stands: a claim is answered claim by claim, each with its facts (Art 32). */
    private static void checkDraft(Checks checks, Situation situation) {
        var free = situation.petition().course().petitionClass() != PetitionClass.CLAIM || situation.petition().legalDuty();
        var claims = draft(situation).map(d -> d.text().claims());
        checks.that(claims.isPresent(), "claims", "petition.claims-missing").that(claims.isEmpty() || free || !claims.get().isEmpty(), "claims", "petition.draft-without-claims");
        for (int i = 0; OpinionClaim.factsFound(situation) && claims.isPresent() && i < claims.get().size(); i++) {
            checks.that(!claims.get().get(i).facts().isBlank(), "claims[" + i + "].facts", "petition.facts-missing");
        }
    }

    /** The claims of the draft under signature; a reply to a suggestion is one claim, explained (Art 29). */
    private static List<NoticeFacts.Claim> signed(Situation situation) {
        var text = draft(situation).orElseThrow().text();
        return text.claims().isEmpty() ? List.of(OpinionClaim.reply(situation.petition().origin().claim(), text.body())) : text.claims();
    }
}
