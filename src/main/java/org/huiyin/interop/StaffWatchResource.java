package org.huiyin.interop;

import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.access.staff.AccountChange;
import org.huiyin.access.staff.EndSessions;
import org.huiyin.access.staff.LookAtAccounts;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the accounts of others are signed in, and what was done to accounts. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffWatchResource {

    record AccountChanged(long id, OffsetDateTime at, String account, String what, String by, List<String> rolesBefore, List<String> rolesAfter,
            @Nullable String unitBefore, @Nullable String unitAfter, @Nullable String from) {
        static AccountChanged of(AccountChange change) {
            return new AccountChanged(change.id(), PetitionBodies.offset(change.at()), change.account(), change.what().code(), change.by(),
                    change.rolesBefore(), change.rolesAfter(), change.unitBefore(), change.unitAfter(), change.fromAddress());
        }
    }

    private final LookAtAccounts looking;
    private final EndSessions ending;

    StaffWatchResource(LookAtAccounts looking, EndSessions ending) {
        this.looking = looking;
        this.ending = ending;
    }

    @GetMapping("/accounts/{account}/sessions")
    Items<OwnAccountResource.OpenSession> sessions(Actor actor, @PathVariable String account) {
        return Items.all(looking.sessions(actor, account).stream().map(OwnAccountResource.OpenSession::of).toList());
    }

    @DeleteMapping("/accounts/{account}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll(Actor actor, @PathVariable String account) {
        ending.end(actor, account, "");
    }

    @DeleteMapping("/accounts/{account}/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable String account, @PathVariable String id) {
        ending.end(actor, account, id);
    }

    /** {@code after} is the {@code next} of the page before; of one account if it is named. */
    @GetMapping("/account-changes")
    Items<AccountChanged> changes(Actor actor, @RequestParam(required = false) @Nullable String account, @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "50") int limit) {
        var rows = looking.changes(actor, account, after == null ? Long.MAX_VALUE : after, Math.clamp(limit, 1, 200));
        return new Items<>(rows.stream().map(AccountChanged::of).toList(), rows.size() < Math.clamp(limit, 1, 200) ? null : Long.toString(rows.getLast().id()));
    }
}
