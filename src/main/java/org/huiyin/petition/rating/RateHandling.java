package org.huiyin.petition.rating;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.OnPaper;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rates the petition office or the responsible unit, once each, to be changed once, within the window that the proven delivery opened (Art 21). */
@Component
@Takes(Action.RATE)
final class RateHandling implements Act<RateHandling.Facts> {

    /** From {@code receivedOn} on: of a rating on paper, which a clerk takes down. */
    record Facts(@Nullable Subject subject, @Nullable Value value, @Nullable String why, @Nullable String reason, @Nullable LocalDate receivedOn, @Nullable String scan,
            @Nullable Boolean thumbprint, @Nullable Boolean readAloud) {

        OnPaper paper() {
            return new OnPaper(receivedOn, scan, thumbprint, readAloud);
        }

        String words() {
            return why != null ? why : reason == null ? "" : reason;
        }
    }

    private final Ratings ratings;

    RateHandling(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var window = situation.clock(Term.C11_EVAL).filter(clock -> clock.state() != Deadline.State.CANCELLED);
        if (window.isEmpty()) {
            return Optional.of(Refusal.because("nothing-to-rate", "21"));
        }
        return situation.actor().signedIn() ? Optional.empty() : tooLate(window.get(), situation.today());
    }

    private static Optional<Outcome.Refused> tooLate(Deadline window, LocalDate given) {
        return given.isAfter(window.due()) || given.isBefore(window.start())
                ? Optional.of(Refusal.because("rating-not-in-time", "21", Words.of("petition.day", window.start()), Words.of("petition.day", window.due())))
                : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        facts.paper().check(new Checks(), situation)
                .present("subject", facts.subject()).present("value", facts.value())
                .optional("why", facts.why(), 2000).optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var window = situation.clock(Term.C11_EVAL).orElseThrow();
        tooLate(window, facts.receivedOn() == null ? situation.today() : facts.receivedOn()).ifPresent(late -> {
            throw new Refusal(late);
        });
        var before = ratings.within(situation.petition().id(), window.id()).stream().filter(rated -> rated.subject() == facts.subject()).findFirst();
        if (before.filter(rated -> !rated.mayChange()).isPresent()) {
            throw new Refusal(Refusal.because("rated-twice", "21"));
        }
        var decision = facts.paper().on(Decision.leaving(situation.petition()))
                .fact("subject", facts.subject().code()).fact("value", facts.value().code())
                .fact("to", facts.subject().on(situation.petition().course().desk()))
                .fact("window", window.id()).fact("changed", before.isPresent());
        return facts.words().isBlank() ? decision : decision.note("rating", Map.of("text", facts.words()));
    }
}
