package org.huiyin.access;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says who is asking in the request under way. */
@Component
public final class Callers {

    /** The signed-in member of staff, or {@link Actor#PUBLIC}; that also for whoever must first choose a password. */
    public Actor current() {
        return account().filter(account -> !account.passwordDue()).map(Account::actor).orElse(Actor.PUBLIC);
    }

    /** The signed-in account, with the person's name. */
    public Optional<Account> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account ? Optional.of(account) : Optional.empty();
    }
}
