package org.huiyin.petition.lifecycle;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Who, in relation to one petition, may make a transition. */
public enum Party {
    /** The petition office that routes it. */
    OFFICE(unit(Desk::office)),
    /** The unit whose move it is. */
    HOLDER(unit(Desk::holder)),
    /** Whoever sent it to the holder. */
    SENDER(unit(Desk::sender)),
    /** The organ whose answer it is, wherever the petition lies by now. */
    ORGAN(unit(Desk::organ)),
    /** The organ that reviews it or reviewed it last. */
    REVIEWER(unit(Desk::reviewer)),
    /** Whoever may have delivered something on it: the holder, the organ, the one that reviewed. */
    DELIVERER(unit(Desk::holder).or(unit(Desk::organ)).or(unit(Desk::reviewer))),
    /** A unit that answers a part of a joint matter. */
    HELPER((actor, petition) -> petition.course().desk().helpers().stream().anyMatch(helper -> helper.equals(actor.unit()))),
    /** Who decides which unit is competent. */
    ARBITER(unit(Desk::arbiter)),
    /** The office above, where it looks at what came again. */
    VERIFIER(unit(Desk::verifier)),
    /** A desk to which the petitioner comes with a paper: that of the office, of the holder or of the organ. */
    FRONT_DESK(unit(Desk::office).or(unit(Desk::holder)).or(unit(Desk::organ))),
    /** Whoever showed number and query code, be it the petition's or, of a group, one of his own; the right tells how far that goes. */
    PETITIONER((actor, petition) -> actor.belongsTo(petition.number())),
    /** The house itself, when a term lapses. */
    HOUSE((actor, petition) -> actor.equals(Actor.SYSTEM));

    private final BiPredicate<Actor, Case> is;

    Party(BiPredicate<Actor, Case> is) {
        this.is = is;
    }

    public boolean is(Actor actor, Case petition) {
        return is.test(actor, petition);
    }

    private static BiPredicate<Actor, Case> unit(Function<Desk, @Nullable String> which) {
        return (actor, petition) -> {
            var unit = which.apply(petition.course().desk());
            return unit != null && unit.equals(actor.unit());
        };
    }
}
