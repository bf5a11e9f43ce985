package org.huiyin.interop.admin;

import org.huiyin.access.staff.OpenAccount;
import org.huiyin.access.staff.OpenAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Many accounts at once, out of a spreadsheet: all of them, or none. First passwords are told this once. */
@RestController
class AccountSheetResource {

    /** {@code rows}: a line for each, of account, name, unit and roles, parted by tabs or commas. */
    record AccountRows(@Nullable String rows) {}

    private final OpenAccounts opening;

    AccountSheetResource(OpenAccounts opening) {
        this.opening = opening;
    }

    @PostMapping("/api/v1/staff/account-sheet")
    @Once(shownOnce = "firstPassword")
    @ResponseStatus(HttpStatus.CREATED)
    Items<OpenAccount.Opened> open(Actor actor, @RequestBody AccountRows sheet) {
        return Items.all(opening.open(actor, sheet.rows()));
    }
}
