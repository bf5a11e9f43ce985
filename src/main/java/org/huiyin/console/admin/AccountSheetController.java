package org.huiyin.console.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.access.staff.OpenAccount;
import org.huiyin.access.staff.OpenAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Many accounts at once, from rows copied out of a spreadsheet; their first passwords are shown once. */
@Controller
class AccountSheetController {

    private final OpenAccounts opening;

    AccountSheetController(OpenAccounts opening) {
        this.opening = opening;
    }

    @GetMapping("/console/account-sheet")
    ModelAndView ask(Actor actor) {
        NoRight.unless(actor, Right.MANAGE_ACCOUNTS);
        return page(HttpStatus.OK, Sheet.EMPTY, List.of());
    }

    @PostMapping("/console/account-sheet")
    ModelAndView open(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.MANAGE_ACCOUNTS);
        var form = Entered.of(sent);
        var opened = new ArrayList<OpenAccount.Opened>();
        var faults = form.faults(() -> opening.open(actor, form.value("rows")), opened::addAll);
        return faults == null ? page(HttpStatus.OK, Sheet.EMPTY, opened) : page(HttpStatus.BAD_REQUEST, faults, List.of());
    }

    private static ModelAndView page(HttpStatus status, Sheet sheet, List<OpenAccount.Opened> opened) {
        return new ModelAndView("console/admin/accountSheet", Map.of("sheet", sheet, "opened", opened), status);
    }
}
