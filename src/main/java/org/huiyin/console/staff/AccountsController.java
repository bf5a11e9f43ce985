package org.huiyin.console.staff;

import java.util.List;
import java.util.Map;
import org.huiyin.access.staff.LookAtAccounts;
import org.huiyin.access.staff.OpenAccount;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sees the accounts and opens new ones. */
@Controller
class AccountsController {

    private final LookAtAccounts looking;
    private final OpenAccount opening;

    AccountsController(LookAtAccounts looking, OpenAccount opening) {
        this.looking = looking;
        this.opening = opening;
    }

    @GetMapping("/console/accounts")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String after) {
        return page(actor, HttpStatus.OK, Sheet.EMPTY, after);
    }

    @PostMapping("/console/accounts")
    ModelAndView open(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        try {
            var opened = opening.open(actor, AccountForm.entry(form));
            return new ModelAndView("console/account/told", Map.of("account", opened.account(), "password", opened.firstPassword()));
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, AccountForm.sheet(form, invalid), "");
        }
    }

    private ModelAndView page(Actor actor, HttpStatus status, Sheet sheet, String after) {
        var found = looking.list(actor, after, AccountsPage.ROWS + 1);
        return new ModelAndView("console/account/list", Map.of("p", new AccountsPage(sheet, List.copyOf(found.subList(0, Math.min(found.size(), AccountsPage.ROWS))),
                found.size() > AccountsPage.ROWS, !after.isEmpty())), status);
    }
}
