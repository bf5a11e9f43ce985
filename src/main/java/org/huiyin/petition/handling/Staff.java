package org.huiyin.petition.handling;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.Accounts;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** The people of a unit, by account. */
@Component
final class Staff {

    private final Accounts accounts;

    Staff(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws InvalidInput on the field if the unit has no such account */
    void check(String field, String account, String unit) {
        if (accounts.find(account).filter(a -> unit.equals(a.unit())).isEmpty()) {
            throw InvalidInput.of(field, "petition.not-in-the-unit");
        }
    }

    String name(String account) {
        return known(account).orElse(account);
    }

    /** What somebody is called; nothing for a machine. */
    Optional<String> known(String account) {
        return Optional.ofNullable(accounts.displayNames(List.of(account)).get(account));
    }
}
