package org.huiyin.petition.handling;

import java.util.Optional;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Refusal;
import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
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
        var handling = situation.clock(Term.C4_HANDLE);
        if (handling.isEmpty()) {
            return Optional.of(Refusal.because("nothing-to-extend", "34"));
        }
        return handling.filter(c -> c.state() == Deadline.State.RUNNING).isPresent() ? Optional.empty() : Optional.of(Refusal.because("extension-too-late", "34"));
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        new Checks()
                .present("days", facts.days())
                .required("reason", facts.reason(), 2000)
                .complain();
        var from = situation.clock(Term.C4_HANDLE).orElseThrow().due();
        var longer = letters.extended(petition, from, facts.days());
        var decision = Decision.leaving(petition)
                .clock(Term.C4X_EXTEND, from, facts.days())
                .fact("days", facts.days())
                .fact("due", longer.due())
                .reason(facts.reason());
        return petition.contactable() ? decision.paper(letters.extension(situation, facts.reason(), from, longer)) : decision;
    }
}
