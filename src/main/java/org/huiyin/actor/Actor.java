package org.huiyin.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks: a member of staff, a petitioner holding number and code, a machine client, or the house itself.
 *
 * @param account stable name written into every event and reading ({@code handler}, {@code petitioner}, {@code system})
 * @param unit    id of the organisation acted for; {@code null} for petitioners, the public and administrators without a unit
 * @param region  region code of that organisation, in which lists are scoped; {@code null} where there is no unit
 * @param roles   what the actor is; empty for the public
 * @param scopes  what a machine client was allowed; empty for everybody else
 */
public record Actor(String account, @Nullable String unit, @Nullable String region, Set<Role> roles, Set<Scope> scopes) {

    /** Anyone who has not signed in. */
    public static final Actor PUBLIC = new Actor("public", null, null, Set.of());
    /** The house itself, when a lapsed term changes a status. */
    public static final Actor SYSTEM = new Actor("system", null, null, Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public Actor(String account, @Nullable String unit, @Nullable String region, Set<Role> roles) {
        this(account, unit, region, roles, Set.of());
    }

    /** A program that acts for a unit, as far as its scopes go. */
    public static Actor machine(String account, @Nullable String unit, @Nullable String region, Set<Scope> scopes) {
        return new Actor(account, unit, region, Set.of(Role.MACHINE), scopes);
    }

    /** Whoever showed the query code of this petition; may act on this one only. */
    public static Actor petitioner(String number) {
        return new Actor("petitioner/" + number, null, null, Set.of(Role.PETITIONER));
    }

    /** Whoever showed a code of his own as one of a group, at that place of its list; may look and add something. */
    public static Actor member(String number, int place) {
        return new Actor("member/" + number + '/' + place, null, null, Set.of(Role.MEMBER));
    }

    /** Whether this is the petitioner of the petition with that number. */
    public boolean petitions(String number) {
        return roles.contains(Role.PETITIONER) && account.equals("petitioner/" + number);
    }

    /** Whether this is the petitioner of the petition with that number, or somebody of its group. */
    public boolean belongsTo(String number) {
        return petitions(number) || roles.contains(Role.MEMBER) && account.startsWith("member/" + number + '/');
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(right.holders()::contains) || scopes.stream().anyMatch(scope -> scope.rights().contains(right));
    }

    public boolean signedIn() {
        return !roles.isEmpty() && !roles.contains(Role.PETITIONER) && !roles.contains(Role.MEMBER);
    }
}
