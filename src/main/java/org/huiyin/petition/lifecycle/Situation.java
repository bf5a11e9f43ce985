package org.huiyin.petition.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Outcome;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/** What an act looks at: the petition under lock, who asks, when, its clocks and its drafts. */
public record Situation(Case petition, Actor actor, Instant at, List<Deadline> deadlines, Supplier<List<Draft>> draftsWhenAsked) {

    public LocalDate today() {
        return LocalDate.ofInstant(at, LegalTime.ZONE);
    }

    /** Whether a clock of that kind runs and its last day is not over, swept or not. */
    public boolean runs(Term term) {
        return deadlines.stream().anyMatch(d -> d.term() == term && d.state() == Deadline.State.RUNNING && !today().isAfter(d.due()));
    }

    /** Whether a clock of that kind has not ended, lapsed or not. */
    public boolean open(Term term) {
        return deadlines.stream().anyMatch(d -> d.term() == term && d.endedAt() == null);
    }

    /** Whether that unit owes something of that kind, in time or not. */
    public boolean owes(Term term, @Nullable String unit) {
        return deadlines.stream().anyMatch(d -> d.term() == term && d.endedAt() == null && Objects.equals(d.owedBy(), unit));
    }

    /** Why it may not leave the office yet: nobody has said what it is, or not whom it accuses (Art 22, 30). */
    public Optional<Outcome.Refused> unready() {
        var course = petition.course();
        if (!course.matter().classified()) {
            return Optional.of(Refusal.because("not-classified", "22"));
        }
        return course.secrecy().accusedSettled() ? Optional.empty() : Optional.of(Refusal.because("accused-not-settled", "30"));
    }

    /** The latest clock of that kind. */
    public Optional<Deadline> clock(Term term) {
        return deadlines.stream().filter(d -> d.term() == term).reduce((first, later) -> later);
    }

    public List<Draft> drafts() {
        return draftsWhenAsked.get();
    }

    /** The draft of one of these kinds that waits for signature. */
    public Optional<Draft> submitted(Draft.Kind... kinds) {
        return drafts().stream().filter(d -> d.state() == Draft.State.SUBMITTED && List.of(kinds).contains(d.kind())).findFirst();
    }
}
