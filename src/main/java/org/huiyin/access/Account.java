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
 * @param passwordDue whether the password was given by somebody else; until it is changed nothing opens but the page that changes it
 */
public record Account(String account, String displayName, @Nullable String unit, @Nullable String region, Set<Role> roles, boolean passwordDue)
        implements Acting, AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Somebody with a password of their own. */
    public Account(String account, String displayName, @Nullable String unit, @Nullable String region, Set<Role> roles) {
        this(account, displayName, unit, region, roles, false);
    }

    /** The same person, who still has a password given by somebody else, or no longer. */
    public Account passwordDue(boolean due) {
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
