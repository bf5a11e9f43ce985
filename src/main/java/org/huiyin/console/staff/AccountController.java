package org.huiyin.console.staff;

import java.util.Map;
import org.huiyin.access.staff.ChangeAccount;
import org.huiyin.access.staff.CloseStaffAccount;
import org.huiyin.access.staff.EndSessions;
import org.huiyin.access.staff.GiveFirstPassword;
import org.huiyin.access.staff.LookAtAccounts;
import org.huiyin.access.staff.ResetFactor;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One account, looked after by an administrator. */
@Controller
@RequestMapping("/console/accounts/{account}")
class AccountController {

    private static final int CHANGES = 20;

    private final LookAtAccounts looking;
    private final ChangeAccount changing;
    private final CloseStaffAccount closing;
    private final GiveFirstPassword giving;
    private final EndSessions ending;
    private final ResetFactor resetting;

    AccountController(LookAtAccounts looking, ChangeAccount changing, CloseStaffAccount closing, GiveFirstPassword giving, EndSessions ending, ResetFactor resetting) {
        this.looking = looking;
        this.changing = changing;
        this.closing = closing;
        this.giving = giving;
        this.ending = ending;
        this.resetting = resetting;
    }

    @GetMapping
    ModelAndView look(Actor actor, @PathVariable String account, @RequestParam(defaultValue = "") String done) {
        return page(actor, account, null, done.matches("changed|closed|ended|factor") ? done : "");
    }

    @PostMapping
    ModelAndView change(Actor actor, @PathVariable String account, @RequestParam MultiValueMap<String, String> form) {
        return orFaults(actor, account, form, "changed", () -> changing.change(actor, account, AccountForm.entry(form)));
    }

    @PostMapping("/close")
    ModelAndView close(Actor actor, @PathVariable String account) {
        return orFaults(actor, account, null, "closed", () -> closing.close(actor, account));
    }

    @PostMapping("/sessions")
    ModelAndView end(Actor actor, @PathVariable String account, @RequestParam(defaultValue = "") String id) {
        return orFaults(actor, account, null, "ended", () -> ending.end(actor, account, id));
    }

    @PostMapping("/factor")
    ModelAndView reset(Actor actor, @PathVariable String account) {
        return orFaults(actor, account, null, "factor", () -> resetting.reset(actor, account));
    }

    @PostMapping("/password")
    ModelAndView give(Actor actor, @PathVariable String account) {
        looking.find(actor, account).orElseThrow(Unknown::new);
        try {
            return new ModelAndView("console/account/told", Map.of("account", account, "password", giving.give(actor, account)));
        } catch (InvalidInput invalid) {
            return page(actor, account, Sheet.of(Map.of(), invalid), "");
        }
    }

    private ModelAndView orFaults(Actor actor, String account, @Nullable MultiValueMap<String, String> form, String done, Runnable act) {
        looking.find(actor, account).orElseThrow(Unknown::new);
        try {
            act.run();
            return new ModelAndView("redirect:" + AccountsPage.address(account) + "?done=" + done);
        } catch (InvalidInput invalid) {
            return page(actor, account, form == null ? Sheet.of(Map.of(), invalid) : AccountForm.sheet(form, invalid), "");
        }
    }

    /** Faults of a button leave the form as the account is. */
    private ModelAndView page(Actor actor, String account, @Nullable Sheet faulty, String done) {
        var member = looking.find(actor, account).orElseThrow(Unknown::new);
        var kept = AccountForm.sheet(member.account());
        var sheet = faulty == null ? kept : faulty.values().isEmpty() ? new Sheet(kept.values(), faulty.faults()) : faulty;
        return new ModelAndView("console/account/one", Map.of("p", new AccountPage(member, sheet, done, looking.sessions(actor, account),
                looking.changes(actor, account, Long.MAX_VALUE, CHANGES))), faulty == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
