package org.huiyin.interop;

import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.access.staff.AccountEntry;
import org.huiyin.access.staff.ChangeAccount;
import org.huiyin.access.staff.CloseStaffAccount;
import org.huiyin.access.staff.GiveFirstPassword;
import org.huiyin.access.staff.LookAtAccounts;
import org.huiyin.access.staff.OpenAccount;
import org.huiyin.access.staff.ResetFactor;
import org.huiyin.access.staff.StaffMember;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.interop.once.Once;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of staff, looked after by an administrator. */
@RestController
@RequestMapping("/api/v1/staff/accounts")
class StaffAccountsResource {

    record StaffAccount(String account, String name, @Nullable String unit, List<String> roles, boolean active, boolean passwordDue, OffsetDateTime opened) {
        static StaffAccount of(StaffMember member) {
            var account = member.account();
            return new StaffAccount(account.account(), account.displayName(), account.unit(), account.roles().stream().sorted().map(Role::code).toList(),
                    member.active(), account.passwordDue(), PetitionBodies.offset(member.opened()));
        }
    }

    /** Told once; it must be changed at the first sign-in. */
    record FirstPassword(String account, String firstPassword) {}

    private final LookAtAccounts looking;
    private final OpenAccount opening;
    private final ChangeAccount changing;
    private final CloseStaffAccount closing;
    private final GiveFirstPassword giving;
    private final ResetFactor resetting;

    StaffAccountsResource(LookAtAccounts looking, OpenAccount opening, ChangeAccount changing, CloseStaffAccount closing, GiveFirstPassword giving, ResetFactor resetting) {
        this.looking = looking;
        this.opening = opening;
        this.changing = changing;
        this.closing = closing;
        this.giving = giving;
        this.resetting = resetting;
    }

    @GetMapping
    Items<StaffAccount> list(Actor actor, @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        var rows = looking.list(actor, after, Math.clamp(limit, 1, 200));
        return new Items<>(rows.stream().map(StaffAccount::of).toList(), rows.size() < Math.clamp(limit, 1, 200) ? null : rows.getLast().account().account());
    }

    @PostMapping
    @Once(shownOnce = "firstPassword")
    @ResponseStatus(HttpStatus.CREATED)
    FirstPassword open(Actor actor, @RequestBody AccountEntry body) {
        var opened = opening.open(actor, body);
        return new FirstPassword(opened.account(), opened.firstPassword());
    }

    @GetMapping("/{account}")
    StaffAccount one(Actor actor, @PathVariable String account) {
        return StaffAccount.of(looking.find(actor, account).orElseThrow(Unknown::new));
    }

    @PutMapping("/{account}")
    StaffAccount change(Actor actor, @PathVariable String account, @RequestBody AccountEntry body) {
        one(actor, account);
        changing.change(actor, account, body);
        return one(actor, account);
    }

    @DeleteMapping("/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, @PathVariable String account) {
        one(actor, account);
        closing.close(actor, account);
    }

    @DeleteMapping("/{account}/factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(Actor actor, @PathVariable String account) {
        one(actor, account);
        resetting.reset(actor, account);
    }

    @PostMapping("/{account}/password")
    @Once(shownOnce = "firstPassword")
    FirstPassword give(Actor actor, @PathVariable String account) {
        one(actor, account);
        return new FirstPassword(account, giving.give(actor, account));
    }
}
