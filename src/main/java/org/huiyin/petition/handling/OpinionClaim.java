package org.huiyin.petition.handling;

import java.util.List;
import java.util.Locale;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** One claim and the opinion on it, as it is sent in (Art 32): support, explain or not support. */
record OpinionClaim(@Nullable String claim, @Nullable String facts, @Nullable String outcome, @Nullable String basis, @Nullable String opinion) {

    private static final List<String> OUTCOMES = List.of("support", "explain", "not-support");
    private static final int MOST = 20;

    /** Whether each claim is answered with the facts found: a claim and an accusation are (Art 32), a suggestion is answered as such (Art 29), and a legal duty is done (Art 31(5)). */
    static boolean factsFound(Situation situation) {
        return situation.petition().course().petitionClass() != PetitionClass.SUGGESTION && !situation.petition().legalDuty();
    }

    static void check(Checks checks, Situation situation, List<@Nullable OpinionClaim> claims) {
        checks.that(claims.size() <= MOST, "claims", "petition.too-many-claims", MOST);
        for (int i = 0; i < claims.size(); i++) {
            var field = "claims[" + i + "].";
            var c = claims.get(i);
            if (c == null) {
                checks.that(false, "claims[" + i + ']', "runtime.missing");
                continue;
            }
            checks.required(field + "claim", c.claim(), 2000)
                    .that(!factsFound(situation) || c.facts() != null && !c.facts().isBlank(), field + "facts", "petition.facts-missing")
                    .optional(field + "facts", c.facts(), 10_000)
                    .present(field + "outcome", c.outcome())
                    .oneOf(field + "outcome", c.outcome(), OUTCOMES)
                    .required(field + "basis", c.basis(), 2000)
                    .required(field + "opinion", c.opinion(), 10_000);
        }
    }

    NoticeFacts.Claim forPaper() {
        return new NoticeFacts.Claim(claim, facts == null ? "" : facts, NoticeFacts.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT).replace('-', '_')), basis, opinion);
    }

    static NoticeFacts.Claim reply(String matter, String text) {
        return new NoticeFacts.Claim(matter, "", NoticeFacts.Outcome.EXPLAIN, "", text);
    }
}
