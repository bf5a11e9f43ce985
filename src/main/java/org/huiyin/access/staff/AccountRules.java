package org.huiyin.access.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.Account;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an account may be. Whoever keeps accounts or reads the logs does nothing else, so that nobody watches over their own work.
 */
@Component
class AccountRules {

    private static final Set<Role> ALONE = EnumSet.of(Role.ADMIN, Role.AUDITOR);
    private static final Set<Role> NOT_GIVEN = EnumSet.of(Role.PETITIONER, Role.MEMBER, Role.MACHINE);

    private final Organisations organisations;

    AccountRules(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The roles an administrator can give. */
    static List<Role> given() {
        return Arrays.stream(Role.values()).filter(role -> !NOT_GIVEN.contains(role)).toList();
    }

    /** @throws InvalidInput for every field that cannot be taken */
    Account check(AccountEntry entry) {
        var faults = new InvalidInput.Collector();
        var account = entry.account() == null ? "" : entry.account().strip();
        var name = entry.name() == null ? "" : entry.name().strip();
        require(faults, account.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,59}"), "account", "access.account.signs");
        require(faults, !name.isEmpty() && name.length() <= 60 && name.chars().noneMatch(Character::isISOControl), "name", "access.name.length");
        var roles = roles(faults, entry.roles());
        var unit = unit(faults, entry.unit() == null ? "" : entry.unit().strip(), roles);
        faults.complain();
        return new Account(account, name, unit == null ? null : unit.id(), unit == null ? null : unit.region(), roles);
    }

    private static Set<Role> roles(InvalidInput.Collector faults, List<String> codes) {
        var found = given().stream().filter(role -> codes.contains(role.code())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        require(faults, codes.stream().anyMatch(code -> !code.isBlank()), "roles", "access.roles.empty");
        var unknown = codes.stream().filter(code -> !code.isBlank() && found.stream().noneMatch(role -> role.code().equals(code))).distinct().collect(Collectors.joining(" "));
        if (!unknown.isEmpty()) {
            faults.fault("roles", "access.roles.unknown", unknown);
        }
        require(faults, found.size() < 2 || found.stream().noneMatch(ALONE::contains), "roles", "access.roles.alone");
        return found;
    }

    private @Nullable Organisation unit(InvalidInput.Collector faults, String typed, Set<Role> roles) {
        if (typed.isEmpty()) {
            require(faults, ALONE.containsAll(roles), "unit", "access.unit.missing");
            return null;
        }
        var named = organisations.named(typed);
        var found = organisations.find(typed).orElse(named.size() == 1 ? named.getFirst() : null);
        require(faults, found != null && !found.dissolved(), "unit", "access.unit.unknown");
        return found;
    }

    private static void require(InvalidInput.Collector faults, boolean holds, String field, String key) {
        if (!holds) {
            faults.fault(field, key);
        }
    }
}
