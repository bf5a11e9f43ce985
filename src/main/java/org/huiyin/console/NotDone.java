package org.huiyin.console;

import org.huiyin.petition.Outcome;

/** An act was not done; the outcome says why. */
final class NotDone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Outcome outcome;

    NotDone(Outcome outcome) {
        super(outcome.getClass().getSimpleName(), null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
