package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the clocks of a petition as a row of the table and a decision say. */
@Component
final class Clocks {

    private final Deadlines deadlines;
    private final DueDates dates;

    Clocks(Deadlines deadlines, DueDates dates) {
        this.deadlines = deadlines;
        this.dates = dates;
    }

    void turn(Situation situation, Case after, Transition row, Decision decision) {
        for (var clock : row.clocks()) {
            if (clock.when().test(after)) {
                turn(clock, situation, after, decision);
            }
        }
        decision.dropped().forEach(term -> stop(term, Deadline.State.CANCELLED, situation));
        decision.successions().forEach((unit, successor) -> deadlines.owedNow(after.id(), unit, successor));
        decision.redated().forEach((clock, anew) -> deadlines.redate(clock, anew, situation.at()));
        var own = situation.actor().unit();
        for (var term : decision.partsMet()) {
            deadlines.stop(after.id(), term, own == null ? "" : own, Deadline.State.MET, situation.at());
        }
    }

    private void turn(Transition.Clock clock, Situation situation, Case after, Decision decision) {
        var term = clock.term();
        switch (clock.turn()) {
            case STARTS -> start(term, situation, after, decision);
            case MEETS -> meet(term, situation, decision);
            case DROPS -> stop(term, Deadline.State.CANCELLED, situation);
            case DROPS_OWN -> deadlines.stop(after.id(), term, situation.petition().course().holder(), Deadline.State.CANCELLED, situation.at());
            case RECORDS -> record(term, situation, after, decision);
            case PAUSES -> deadlines.pause(after.id(), term, situation.today(), situation.at());
            case RESUMES -> deadlines.resume(after.id(), term, goesOn(decision.span(term), situation), situation.at());
        }
    }

    private static LocalDate goesOn(@Nullable Span said, Situation situation) {
        return said == null ? situation.today() : said.start();
    }

    private void start(Term term, Situation situation, Case after, Decision decision) {
        var region = after.course().region();
        if (after.origin().historical() || !decision.starts(term)) {
            return;
        }
        for (var part : decision.parts(term)) {
            deadlines.start(after.id(), region, dates.fixed(term, situation.today(), after.origin().profile(), part.due()), part.owedBy());
        }
        if (decision.parts(term).isEmpty()) {
            deadlines.start(after.id(), region, derive(term, situation, after, decision));
        }
    }

    private void meet(Term term, Situation situation, Decision decision) {
        var on = decision.usedOn(term);
        if (on == null) {
            stop(term, Deadline.State.MET, situation);
        } else {
            deadlines.used(situation.petition().id(), term, on, situation.at());
        }
    }

    private void stop(Term term, Deadline.State as, Situation situation) {
        if (situation.deadlines().stream().anyMatch(c -> c.term() == term && c.endedAt() == null)) {
            deadlines.stop(situation.petition().id(), term, as, situation.at());
        }
    }

    private void record(Term term, Situation situation, Case after, Decision decision) {
        if (!situation.open(term)) {
            start(term, situation, after, decision);
            deadlines.stop(after.id(), term, Deadline.State.MET, situation.at());
        }
    }

    private Derivation derive(Term term, Situation situation, Case after, Decision decision) {
        var profile = after.origin().profile();
        var span = decision.span(term);
        if (span == null) {
            return dates.derive(term, situation.today(), profile);
        }
        if (span.due() != null) {
            return dates.fixed(term, span.start(), profile, span.due());
        }
        return span.length() == null ? dates.derive(term, span.start(), profile) : dates.derive(term, span.start(), profile, span.length());
    }
}
