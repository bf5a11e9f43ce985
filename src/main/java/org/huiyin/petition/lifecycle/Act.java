package org.huiyin.petition.lifecycle;

import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;

/**
 * One use case behind the door: what the law asks beyond the table, and what it changes. An act is a pure decision; the door writes.
 *
 * @param <F> the facts that the action needs from its caller
 */
public interface Act<F extends Record> {

    Action action();

    Class<F> facts();

    /** What forbids the action on this petition, whatever the facts: also decides whether it is offered. */
    default Optional<Outcome.Refused> bar(Situation situation) {
        return Optional.empty();
    }

    /**
     * Looks at the facts before anything else about the petition is asked.
     *
     * @throws org.huiyin.runtime.InvalidInput naming each faulty field
     */
    void check(Situation situation, F facts);

    /**
     * Decides what the action does with facts that were checked.
     *
     * @throws Refusal if law or order of work forbid it with these facts
     */
    Decision decide(Situation situation, F facts);
}
