package org.huiyin.petition.succession;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Service;

/** How much would pass on if a unit were dissolved, and how far it has. Numbers only: an administrator sees no case. */
@Service
public class LookAtSuccession {

    private final SuccessionRows rows;

    LookAtSuccession(SuccessionRows rows) {
        this.rows = rows;
    }

    /** How many open petitions the unit has a part in. */
    @Needs(Right.EDIT_DIRECTORY)
    public int open(Actor actor, String unit) {
        return rows.count(unit, true);
    }

    @Needs(Right.EDIT_DIRECTORY)
    public Optional<Succession> progress(Actor actor, String unit) {
        return rows.find(unit);
    }
}
