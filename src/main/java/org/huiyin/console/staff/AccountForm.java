package org.huiyin.console.staff;

import java.util.List;
import java.util.Map;
import org.huiyin.access.Account;
import org.huiyin.access.staff.AccountEntry;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.util.MultiValueMap;

/** The form of an account; the roles ticked are one field of the sheet, parted by blanks. */
public final class AccountForm {

    private AccountForm() {}

    static AccountEntry entry(MultiValueMap<String, String> form) {
        return new AccountEntry(form.getFirst("account"), form.getFirst("name"), form.getFirst("unit"), form.get("roles"));
    }

    static Sheet sheet(MultiValueMap<String, String> form, InvalidInput invalid) {
        return Sheet.of(Map.of("account", typed(form, "account"), "name", typed(form, "name"), "unit", typed(form, "unit"),
                "roles", String.join(" ", form.getOrDefault("roles", List.of()))), invalid);
    }

    static Sheet sheet(Account account) {
        return Sheet.of(Map.of("name", account.displayName(), "unit", account.unit() == null ? "" : account.unit(),
                "roles", String.join(" ", account.roles().stream().map(Role::code).toList())));
    }

    /** Whether the role is ticked. */
    public static boolean ticked(Sheet sheet, Role role) {
        return List.of(sheet.value("roles").split(" ")).contains(role.code());
    }

    private static String typed(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value;
    }
}
