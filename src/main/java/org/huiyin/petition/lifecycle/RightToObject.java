package org.huiyin.petition.lifecycle;

import java.util.Optional;
import java.util.Set;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Outcome;
import org.springframework.stereotype.Component;

/** Whether an organ may still object to a dispatch, or dispute it (Art 23 ¶3, 24): within five working days, once, and not after a decision on jurisdiction. */
@Component
public final class RightToObject {

    private static final Set<String> DISPATCHES = Set.of("forwarded", "assigned", "objection-upheld", "handed-over", "objection-rejected");

    private final EventLog log;

    RightToObject(EventLog log) {
        this.log = log;
    }

    /** Why the holder has no such right any longer; empty while it has. */
    public Optional<Outcome.Refused> gone(Situation situation) {
        if (situation.runs(Term.C3_OBJECT)) {
            return Optional.empty();
        }
        if (situation.petition().withOrgan() && situation.petition().course().desk().arbiter() != null) {
            return Optional.of(Refusal.because("jurisdiction-settled", "24"));
        }
        return Optional.of(Refusal.because(rejected(situation) ? "objection-rejected" : "objection-too-late", "23"));
    }

    /** The log is asked only where an objection was made; it may have been another unit's, to whom this one had handed it down. */
    private boolean rejected(Situation situation) {
        var petition = situation.petition();
        return situation.clock(Term.C3_OBJECT).filter(clock -> clock.state() == Deadline.State.MET).isPresent() && log.of(petition.id(), petition.number()).reversed().stream()
                .map(EventLog.Event::type).filter(DISPATCHES::contains).findFirst().filter("objection-rejected"::equals).isPresent();
    }
}
