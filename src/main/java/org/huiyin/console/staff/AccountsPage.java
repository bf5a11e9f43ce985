package org.huiyin.console.staff;

import java.util.List;
import org.huiyin.access.staff.StaffMember;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of the accounts, and the form that opens another one. */
public record AccountsPage(Sheet sheet, List<StaffMember> rows, boolean more, boolean later) {

    static final int ROWS = 50;

    public @Nullable String first() {
        return later ? "/console/accounts" : null;
    }

    public @Nullable String next() {
        return more ? "/console/accounts?after=" + encoded(rows.getLast().account().account()) : null;
    }

    /** Where an account is looked after. */
    public static String address(String account) {
        return "/console/accounts/" + encoded(account);
    }

    private static String encoded(String account) {
        return UriComponentsBuilder.fromPath("{account}").encode().buildAndExpand(account).toUriString();
    }
}
