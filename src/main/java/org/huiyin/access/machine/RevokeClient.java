package org.huiyin.access.machine;

import java.time.Clock;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Service;

/** Use case: a client's token opens nothing any more, at once and on every node. What it did stays under its name. */
@Service
public class RevokeClient {

    private final ClientRows rows;
    private final Clock clock;

    RevokeClient(ClientRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws InvalidInput field {@code client} if there is none of this id */
    @Needs(Right.REGISTER_CLIENTS)
    public void revoke(Actor actor, String client) {
        if (!rows.revoke(client, actor.account(), clock.instant())) {
            throw InvalidInput.of("client", "access.client.unknown");
        }
    }
}
