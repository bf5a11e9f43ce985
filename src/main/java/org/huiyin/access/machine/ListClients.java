package org.huiyin.access.machine;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which programs there are, the latest first. */
@Service
public class ListClients {

    private final ClientRows rows;

    ListClients(ClientRows rows) {
        this.rows = rows;
    }

    /** @param next what the following page begins behind; {@code null} where this is all there is */
    public record Listed(List<MachineClient> clients, @Nullable Long next) {}

    /** @param after {@code next} of the page before; {@code null} for the first */
    @Needs(Right.REGISTER_CLIENTS)
    public Listed list(Actor actor, @Nullable Long after, int limit) {
        var found = rows.list(after == null ? Long.MAX_VALUE : after, limit + 1);
        return found.size() <= limit ? new Listed(found, null) : new Listed(found.subList(0, limit), found.get(limit - 1).seq());
    }
}
