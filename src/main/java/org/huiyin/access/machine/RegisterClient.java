package org.huiyin.access.machine;

import java.time.Clock;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Service;

/** Use case: an administrator lets a program act for a unit. */
@Service
public class RegisterClient {

    private final ClientRows rows;
    private final OrderCheck check;
    private final Clock clock;

    RegisterClient(ClientRows rows, OrderCheck check, Clock clock) {
        this.rows = rows;
        this.check = check;
        this.clock = clock;
    }

    /** @param token shown this once; the house keeps no more of it than a hash */
    public record Registered(MachineClient client, String token) {

        @Override
        public String toString() {
            return "Registered[" + client.id() + ']';
        }
    }

    /** @throws org.huiyin.runtime.InvalidInput by the fields of the order */
    @Needs(Right.REGISTER_CLIENTS)
    public Registered register(Actor actor, ClientOrder order) {
        var token = ClientToken.fresh();
        return new Registered(rows.insert(token, check.check(order), actor.account(), clock.instant()), token.text());
    }
}
