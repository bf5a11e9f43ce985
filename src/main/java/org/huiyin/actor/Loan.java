package org.huiyin.actor;

import java.util.Set;

/**
 * What a deputy may do in the place of somebody absent.
 *
 * @param account the absent person
 * @param roles   the roles of that person; never those of administrators and auditors
 */
public record Loan(String account, Set<Role> roles) {

    public Loan {
        roles = Set.copyOf(roles);
    }
}
