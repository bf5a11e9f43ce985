package org.huiyin.petition.routing;

import java.util.Optional;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;

/** What forwarding and assigning have in common. */
final class Dispatch {

    private Dispatch() {}

    /** Nothing is sent out before somebody has said what it is. */
    static Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().course().classified() ? Optional.empty() : Optional.of(Refusal.because("not-classified", "22"));
    }
}
