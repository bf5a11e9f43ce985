package org.huiyin.access.machine;

import org.huiyin.access.Acting;
import org.huiyin.actor.Actor;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The client whose token came with a request. */
public record KnownMachine(Actor actor) implements Acting, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return actor.account();
    }
}
