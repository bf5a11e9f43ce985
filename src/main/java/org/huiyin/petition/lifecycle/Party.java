package org.huiyin.petition.lifecycle;

import org.huiyin.actor.Actor;

/** Who, in relation to one petition, may make a transition. */
public enum Party {
    /** The petition office that received it. */
    OFFICE {
        @Override
        boolean is(Actor actor, Case petition) {
            return petition.origin().office().equals(actor.unit());
        }
    },
    /** The unit whose move it is. */
    HOLDER {
        @Override
        boolean is(Actor actor, Case petition) {
            return petition.course().holder().equals(actor.unit());
        }
    },
    /** Whoever showed number and query code. */
    PETITIONER {
        @Override
        boolean is(Actor actor, Case petition) {
            return actor.petitions(petition.number());
        }
    },
    /** The house itself, when a term lapses. */
    HOUSE {
        @Override
        boolean is(Actor actor, Case petition) {
            return actor.equals(Actor.SYSTEM);
        }
    };

    abstract boolean is(Actor actor, Case petition);
}
