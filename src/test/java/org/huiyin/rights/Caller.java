package org.huiyin.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody who asks: one role in one unit, or nobody known. Machines come with a token, which only the interface for programs takes. */
record Caller(@Nullable Role role, @Nullable Standing standing) {

    static final Caller NOBODY = new Caller(null, null);
    static final List<Caller> ALL = Stream.concat(Stream.of(NOBODY), Arrays.stream(Role.values()).filter(role -> role != Role.PETITIONER && role != Role.MEMBER)
            .flatMap(role -> Arrays.stream(Standing.values()).map(standing -> new Caller(role, standing)))).toList();

    /** Each role once: where it makes no difference in which unit. */
    static final List<Caller> ROLES = ALL.stream().filter(caller -> caller == NOBODY || caller.standing() == Standing.HOUSING).toList();

    boolean signedIn(Endpoint endpoint) {
        return role != null && !(role == Role.MACHINE && endpoint.page());
    }

    boolean has(Set<Role> roles) {
        return role != null && roles.contains(role);
    }

    boolean knows(Matter matter) {
        return role != null && standing != null && matter.knownTo(role, standing);
    }

    RequestPostProcessor asking() {
        if (role == null || standing == null) {
            return SecurityMockMvcRequestPostProcessors.anonymous();
        }
        if (role == Role.MACHINE) {
            return MachineTokens.shownBy(standing);
        }
        var account = new Account("matrix-" + role.code() + '-' + standing.unit, "某某", standing.unit, standing.region(), Set.of(role));
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, AuthorityUtils.createAuthorityList("ROLE_" + role.name())));
    }
}
