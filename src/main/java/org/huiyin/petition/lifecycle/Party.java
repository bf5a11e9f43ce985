package org.huiyin.petition.lifecycle;

import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Who, in relation to one petition, may make a transition. */
public enum Party {
    /** The petition office that routes it. */
    OFFICE {
        @Override
        public boolean is(Actor actor, Case petition) {
            return same(petition.course().desk().office(), actor);
        }
    },
    /** The unit whose move it is. */
    HOLDER {
        @Override
        public boolean is(Actor actor, Case petition) {
            return same(petition.course().holder(), actor);
        }
    },
    /** Whoever sent it to the holder. */
    SENDER {
        @Override
        public boolean is(Actor actor, Case petition) {
            return same(petition.course().desk().sender(), actor);
        }
    },
    /** The organ whose answer it is, wherever the petition lies by now. */
    ORGAN {
        @Override
        public boolean is(Actor actor, Case petition) {
            return same(petition.course().desk().organ(), actor);
        }
    },
    /** A unit that answers a part of a joint matter. */
    HELPER {
        @Override
        public boolean is(Actor actor, Case petition) {
            return petition.course().desk().helpers().stream().anyMatch(unit -> same(unit, actor));
        }
    },
    /** Who decides which unit is competent. */
    ARBITER {
        @Override
        public boolean is(Actor actor, Case petition) {
            return same(petition.course().desk().arbiter(), actor);
        }
    },
    /** A desk to which the petitioner comes with a paper: that of the office or of the holder. */
    FRONT_DESK {
        @Override
        public boolean is(Actor actor, Case petition) {
            return OFFICE.is(actor, petition) || HOLDER.is(actor, petition) || ORGAN.is(actor, petition);
        }
    },
    /** Whoever showed number and query code. */
    PETITIONER {
        @Override
        public boolean is(Actor actor, Case petition) {
            return actor.petitions(petition.number());
        }
    },
    /** The house itself, when a term lapses. */
    HOUSE {
        @Override
        public boolean is(Actor actor, Case petition) {
            return actor.equals(Actor.SYSTEM);
        }
    };

    /** Whether this actor stands so to this petition. */
    public abstract boolean is(Actor actor, Case petition);

    private static boolean same(@Nullable String unit, Actor actor) {
        return unit != null && unit.equals(actor.unit());
    }
}
