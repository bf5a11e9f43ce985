package org.huiyin.coordination.joint;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The petition that a summons goes with, as far as the caller may know of it; the look at it is logged. */
@Component
record LinkedPetition(ReadFile files) {

    /** @throws InvalidInput on {@code petition} if none of that number is in sight */
    @Nullable String of(Actor actor, @Nullable String number) {
        if (number == null) {
            return null;
        }
        if (!actor.may(Right.READ_FILE)) {
            throw unknown();
        }
        return files.glance(actor, number).orElseThrow(LinkedPetition::unknown).number();
    }

    private static InvalidInput unknown() {
        return InvalidInput.of("petition", "coordination.joint.no-petition");
    }
}
