package org.huiyin.petition.lifecycle;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.springframework.core.GenericTypeResolver;

/**
 * One use case behind the door: what the law asks beyond the table, and what it changes. An act is a pure decision; the door writes.
 * {@link Takes} names its action.
 *
 * @param <F> the facts that the action needs from its caller
 */
public interface Act<F extends Record> {

    default Action action() {
        return Objects.requireNonNull(getClass().getAnnotation(Takes.class), () -> getClass() + " does not say which action it takes").value();
    }

    @SuppressWarnings("unchecked")
    default Class<F> facts() {
        return (Class<F>) Objects.requireNonNull(GenericTypeResolver.resolveTypeArgument(getClass(), Act.class));
    }

    /** What forbids the action on this petition, whatever the facts: also decides whether it is offered. */
    default Optional<Outcome.Refused> bar(Situation situation) {
        return Optional.empty();
    }

    /** What to say where the status does not fit, if the law knows a better reason than the status. */
    default Optional<Outcome.Refused> outOfPlace(Situation situation) {
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
