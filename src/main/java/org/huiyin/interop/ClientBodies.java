package org.huiyin.interop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.huiyin.access.machine.MachineClient;
import org.huiyin.actor.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shapes in which machine clients are told. */
@Component
class ClientBodies {

    private final Clock clock;

    ClientBodies(Clock clock) {
        this.clock = clock;
    }

    /** @param state {@code active}, {@code expired} or {@code revoked}; times are real ones, {@code lastUse} to the hour */
    record ClientView(String id, String account, String name, String purpose, String organisation, List<String> scopes, List<String> networks, String state,
            OffsetDateTime registeredAt, String registeredBy, OffsetDateTime expiresAt, @Nullable OffsetDateTime lastUse, @Nullable OffsetDateTime revokedAt) {}

    /** @param token shown this once, to be sent as {@code Authorization: Bearer …} */
    record NewClient(ClientView client, String token) {}

    ClientView view(MachineClient client) {
        return new ClientView(client.id(), client.account(), client.name(), client.purpose(), client.unit(), client.scopes().stream().sorted().map(Scope::code).toList(),
                client.networks(), client.state(clock.instant()).name().toLowerCase(Locale.ROOT), PetitionBodies.offset(client.registeredAt()), client.registeredBy(),
                PetitionBodies.offset(client.expiresAt()), client.usedAt() == null ? null : PetitionBodies.offset(client.usedAt()),
                client.revokedAt() == null ? null : PetitionBodies.offset(client.revokedAt()));
    }
}
