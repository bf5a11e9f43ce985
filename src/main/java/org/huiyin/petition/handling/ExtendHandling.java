package org.huiyin.petition.handling;

import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Draft;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Extends the handling once, by the head of the organ, by at most thirty days, and tells the petitioner why (Art 34). */
@Component
@Takes(Action.EXTEND)
final class ExtendHandling implements Act<ExtendHandling.Facts> {

    record Facts(@Nullable Integer days, @Nullable String reason) {}

    private final Letters letters;

    ExtendHandling(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        if (situation.clock(Term.C4_HANDLE).isEmpty()) {
            return Optional.of(Refusal.because("nothing-to-extend", "34"));
        }
        return situation.runs(Term.C4_HANDLE) ? Optional.empty() : Optional.of(Refusal.because("extension-too-late", "34"));
    }

    @Override
    public Optional<Outcome.Refused> outOfPlace(Situation situation) {
        var extended = situation.petition().status() == Status.EXTENDED || situation.petition().course().path().returnsTo() == Status.EXTENDED;
        return extended ? Optional.of(Refusal.because("extended-already", "34")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var most = letters.mostDays(situation.petition());
        new Checks()
                .present("days", days(situation, facts))
                .that(inRange(days(situation, facts), most), "days", "petition.wrong-days", most)
                .required("reason", reason(situation, facts), 2000)
                .complain();
    }

    private static boolean inRange(@Nullable Integer days, int most) {
        return days == null || days >= 1 && days <= most;
    }

    /** What the handler asked for, unless the head says otherwise. */
    private static @Nullable Integer days(Situation situation, Facts facts) {
        return facts.days() != null ? facts.days() : asked(situation).map(Draft.Text::days).orElse(null);
    }

    private static @Nullable String reason(Situation situation, Facts facts) {
        return facts.reason() != null ? facts.reason() : asked(situation).map(Draft.Text::body).orElse(null);
    }

    private static Optional<Draft.Text> asked(Situation situation) {
        return situation.submitted(Draft.Kind.EXTENSION).map(Draft::text);
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var from = situation.clock(Term.C4_HANDLE).orElseThrow().due();
        var days = days(situation, facts);
        var reason = reason(situation, facts);
        var longer = letters.extended(petition, from, days);
        var decision = Decision.leaving(petition)
                .clock(Term.C4X_EXTEND, from, days)
                .fact("days", days)
                .fact("before", from)
                .fact("due", longer.due())
                .reason(reason);
        situation.submitted(Draft.Kind.EXTENSION).ifPresent(d -> decision.draft(d.in(Draft.State.SIGNED)));
        return petition.contactable() ? decision.paper(letters.extension(situation, reason, from, longer)) : decision;
    }
}
