package org.huiyin.access;

import java.io.Serializable;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A member of staff as known to the house; kept in the session from sign-in to sign-out, so it holds nothing secret.
 *
 * @param account     the name typed at sign-in, at most 100 characters
 * @param displayName the person's name as colleagues read it
 * @param unit        id of the organisation worked for; {@code null} for administrators without a unit
 * @param region      region code of that organisation
 * @param roles       what the person may be; never empty
 * @param due         what must be done before anything else opens
 */
public record Account(String account, String displayName, @Nullable String unit, @Nullable String region, Set<Role> roles, Due due)
        implements Acting, AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Somebody from whom nothing is due. */
    public Account(String account, String displayName, @Nullable String unit, @Nullable String region, Set<Role> roles) {
        this(account, displayName, unit, region, roles, Due.NOTHING);
    }

    /** Whether the password was given by somebody else. */
    public boolean passwordDue() {
        return due == Due.PASSWORD;
    }

    /** The same person, from whom this is due. */
    public Account due(Due due) {
        return new Account(account, displayName, unit, region, roles, due);
    }

    @Override
    public Actor actor() {
        return new Actor(account, unit, region, roles);
    }

    @Override
    public String getName() {
        return account;
    }
}
