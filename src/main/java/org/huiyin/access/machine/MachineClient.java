package org.huiyin.access.machine;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A program that acts for a unit.
 *
 * @param seq       place in the list, the latest highest
 * @param networks  where it may call from ({@code 203.0.113.0/24}); empty: from anywhere
 * @param expiresAt from when its token opens nothing any more, in real time
 * @param usedAt    when it was last seen, to the hour
 */
public record MachineClient(String id, long seq, String name, String purpose, String unit, @Nullable String region, Set<Scope> scopes, List<String> networks,
        Instant registeredAt, String registeredBy, Instant expiresAt, @Nullable Instant usedAt, @Nullable Instant revokedAt, @Nullable String revokedBy) {

    static final String ACCOUNT = "machine/";

    /** How its token stands. */
    public enum State { ACTIVE, EXPIRED, REVOKED }

    public State state(Instant now) {
        return revokedAt != null ? State.REVOKED : expiresAt.isAfter(now) ? State.ACTIVE : State.EXPIRED;
    }

    /** Stands in every event and reading that it causes. */
    public String account() {
        return ACCOUNT + id;
    }

    Actor actor() {
        return Actor.machine(account(), unit, region, scopes);
    }
}
