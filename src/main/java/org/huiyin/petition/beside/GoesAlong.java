package org.huiyin.petition.beside;

import java.util.List;
import org.huiyin.actor.Actor;

/** Whoever keeps something that may go with a petition tells it here. */
@FunctionalInterface
public interface GoesAlong {

    /** What goes with it, for somebody who may read it, in one query and no more than a few dozen; what is said to accuse somebody is for those alone who may know of such. */
    List<Along> of(Actor actor, String petition);
}
