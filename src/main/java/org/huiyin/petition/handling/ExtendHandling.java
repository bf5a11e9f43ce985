package org.huiyin.petition.handling;

import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Refusal;
import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Draft;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Extends the handling once, by the head of the organ, by at most thirty days, and tells the petitioner why (Art 34). */
@Component
final class ExtendHandling implements Act<ExtendHandling.Facts> {

    record Facts(@Nullable Integer days, @Nullable String reason) {}

    private final Letters letters;

    ExtendHandling(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Action action() {
        return Action.EXTEND;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        if (situation.clock(Term.C4_HANDLE).isEmpty()) {
            return Optional.of(Refusal.because("nothing-to-extend", "34"));
        }
        return situation.runs(Term.C4_HANDLE) ? Optional.empty() : Optional.of(Refusal.because("extension-too-late", "34"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .present("days", facts.days())
                .that(facts.days() == null || facts.days() >= 1 && facts.days() <= letters.mostDays(situation.petition()), "days", "petition.wrong-days", letters.mostDays(situation.petition()))
                .required("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var from = situation.clock(Term.C4_HANDLE).orElseThrow().due();
        var longer = letters.extended(petition, from, facts.days());
        var decision = Decision.leaving(petition)
                .clock(Term.C4X_EXTEND, from, facts.days())
                .fact("days", facts.days())
                .fact("due", longer.due())
                .reason(facts.reason());
        situation.submitted(Draft.Kind.EXTENSION).ifPresent(d -> decision.draft(d.in(Draft.State.SIGNED)));
        return petition.contactable() ? decision.paper(letters.extension(situation, facts.reason(), from, longer)) : decision;
    }
}
