package org.huiyin.petition.routing;

import java.util.Optional;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;

/** What forwarding and assigning have in common. */
final class Dispatch {

    private Dispatch() {}

    /** Nothing is sent out before somebody has said what it is, and no accusation before it is settled whom it accuses. */
    static Optional<Outcome.Refused> bar(Situation situation) {
        var course = situation.petition().course();
        if (!course.classified()) {
            return Optional.of(Refusal.because("not-classified", "22"));
        }
        return course.accusedSettled() ? Optional.empty() : Optional.of(Refusal.because("accused-not-settled", "30"));
    }
}
