package org.huiyin.access;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says who is asking in the request under way. */
@Component
public final class Callers {

    private final Substitutes substitutes;

    public Callers(Substitutes substitutes) {
        this.substitutes = substitutes;
    }

    /** The signed-in member of staff, the machine client whose token came with the request, or {@link Actor#PUBLIC}; that also for whoever must do something first. */
    public Actor current() {
        return switch (principal()) {
            case Account account -> account.due() != Due.NOTHING ? Actor.PUBLIC : account.actor().deputising(substitutes.lentTo(account));
            case Acting known -> known.actor();
            case null, default -> Actor.PUBLIC;
        };
    }

    /** The signed-in account, with the person's name. */
    public Optional<Account> account() {
        return principal() instanceof Account account ? Optional.of(account) : Optional.empty();
    }

    /** Whoever showed a right password and owes a code; not signed in yet. */
    public Optional<Account> halfway() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && !authentication.isAuthenticated() && authentication.getPrincipal() instanceof Account account ? Optional.of(account) : Optional.empty();
    }

    private static @Nullable Object principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || !authentication.isAuthenticated() ? null : authentication.getPrincipal();
    }
}
