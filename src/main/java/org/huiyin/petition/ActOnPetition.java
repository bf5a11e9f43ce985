package org.huiyin.petition;

import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.runtime.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an action of the lifecycle on a petition, for every door alike. What each action asks and does stands in its own class. */
@Component
public class ActOnPetition {

    private final Door door;

    ActOnPetition(Door door) {
        this.door = door;
    }

    /**
     * Takes the action, or says why not. Checks in this order: known and visible, right, fields, version, law.
     *
     * @param version the version that the caller looked at; staff must say it
     * @throws org.huiyin.actor.NoRight         if the actor has no right to it
     * @throws org.huiyin.runtime.InvalidInput  naming each field at fault
     */
    public Outcome act(Actor actor, String number, @Nullable Integer version, Action action, Facts facts) {
        return door.pass(actor, number, version, action, facts);
    }
}
