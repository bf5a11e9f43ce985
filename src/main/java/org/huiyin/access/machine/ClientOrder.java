package org.huiyin.access.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.actor.Scope;
import org.huiyin.directory.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator asks for.
 *
 * @param organisation id or full name of the unit that the program acts for
 * @param scopes       codes of {@link Scope}
 * @param networks     where it may call from, in CIDR notation or as single addresses; none: from anywhere
 * @param expires      last day of its token, at most a year ahead
 */
public record ClientOrder(@Nullable String name, @Nullable String purpose, @Nullable String organisation, @Nullable List<@Nullable String> scopes,
        @Nullable List<@Nullable String> networks, @Nullable LocalDate expires) {

    /** The same, found to be in order. */
    record Checked(String name, String purpose, Organisation organisation, Set<Scope> scopes, List<String> networks, Instant expiresAt) {}
}
