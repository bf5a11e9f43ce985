package org.huiyin.access.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator writes about an account.
 *
 * @param account the name to sign in with; of an account that exists already it is not asked
 * @param unit    id or full name of the organisation; blank for administrators and auditors without one
 * @param roles   codes
 */
public record AccountEntry(@Nullable String account, @Nullable String name, @Nullable String unit, @Nullable List<String> roles) {

    public AccountEntry {
        roles = roles == null ? List.of() : roles;
    }

    /** The same about the account of this name. */
    public AccountEntry of(String other) {
        return new AccountEntry(other, name, unit, roles);
    }
}
