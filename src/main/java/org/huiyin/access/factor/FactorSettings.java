package org.huiyin.access.factor;

import java.util.Collections;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.actor.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of whom a second factor is demanded; everybody else may have one.
 *
 * @param requiredOf roles whose holders must set one up before anything else opens to them
 */
@ConfigurationProperties("huiyin.access.factor")
record FactorSettings(@DefaultValue Set<Role> requiredOf) {

    boolean demandsOneOf(Account account) {
        return !Collections.disjoint(requiredOf, account.roles());
    }
}
