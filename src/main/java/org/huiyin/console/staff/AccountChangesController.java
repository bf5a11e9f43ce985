package org.huiyin.console.staff;

import java.util.Map;
import org.huiyin.access.staff.LookAtAccounts;
import org.huiyin.actor.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The log of account changes, for administrators and auditors. */
@Controller
class AccountChangesController {

    private static final int ROWS = 50;
    private static final String ADDRESS = "/console/account-changes";

    private final LookAtAccounts looking;

    AccountChangesController(LookAtAccounts looking) {
        this.looking = looking;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String after) {
        var later = after.matches("\\d{1,18}");
        var found = looking.changes(actor, null, later ? Long.parseLong(after) : Long.MAX_VALUE, ROWS + 1);
        var rows = found.subList(0, Math.min(found.size(), ROWS));
        return new ModelAndView("console/account/changes", Map.of("rows", rows, "first", later ? ADDRESS : "",
                "next", found.size() > ROWS ? ADDRESS + "?after=" + rows.getLast().id() : ""));
    }
}
