package org.huiyin.access.machine;

import java.time.Clock;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.springframework.stereotype.Component;

/** As whom a client acts where the house does something for it of its own accord; nobody once its token opens nothing any more. */
@Component
public class StandingClients {

    private final ClientRows rows;
    private final Clock clock;

    StandingClients(ClientRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By the name under which it stands where accounts do. */
    public Optional<Actor> ofAccount(String account) {
        return account.startsWith(MachineClient.ACCOUNT) ? actor(account.substring(MachineClient.ACCOUNT.length())) : Optional.empty();
    }

    public Optional<Actor> actor(String id) {
        return rows.find(id).filter(client -> client.state(clock.instant()) == MachineClient.State.ACTIVE).map(MachineClient::actor);
    }
}
