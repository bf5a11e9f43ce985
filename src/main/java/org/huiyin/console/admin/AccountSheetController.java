package org.huiyin.console.admin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.access.staff.OpenAccount;
import org.huiyin.access.staff.OpenAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Many accounts at once, from a spreadsheet or from rows copied out of one; their first passwords are shown once. */
@Controller
class AccountSheetController {

    private final OpenAccounts opening;

    AccountSheetController(OpenAccounts opening) {
        this.opening = opening;
    }

    @GetMapping("/console/account-sheet")
    ModelAndView ask(Actor actor) {
        NoRight.unless(actor, Right.MANAGE_ACCOUNTS);
        return page(HttpStatus.OK, Sheet.EMPTY, List.of(), 0);
    }

    /** What a file holds is shown as rows first, with what is wrong in them; accounts are opened from there. */
    @PostMapping("/console/account-sheet")
    ModelAndView open(Actor actor, @RequestParam Map<String, String> sent, @RequestParam(name = "file", required = false) @Nullable MultipartFile file) throws IOException {
        NoRight.unless(actor, Right.MANAGE_ACCOUNTS);
        var values = new HashMap<>(sent);
        boolean read = file != null && !file.isEmpty();
        try {
            if (read) {
                values.put("rows", opening.rows(actor, file.getBytes()));
            }
        } catch (InvalidInput invalid) {
            return page(HttpStatus.BAD_REQUEST, Sheet.of(sent, invalid), List.of(), 0);
        }
        var form = Entered.of(values);
        if (read || form.text("step").equals("look")) {
            var fits = new ArrayList<Integer>();
            var faults = form.faults(() -> opening.look(actor, form.value("rows")), fits::add);
            return faults == null ? page(HttpStatus.OK, Sheet.of(form.values()), List.of(), fits.getFirst()) : page(HttpStatus.BAD_REQUEST, faults, List.of(), 0);
        }
        var opened = new ArrayList<OpenAccount.Opened>();
        var faults = form.faults(() -> opening.open(actor, form.value("rows")), opened::addAll);
        return faults == null ? page(HttpStatus.OK, Sheet.EMPTY, opened, 0) : page(HttpStatus.BAD_REQUEST, faults, List.of(), 0);
    }

    private static ModelAndView page(HttpStatus status, Sheet sheet, List<OpenAccount.Opened> opened, int fits) {
        return new ModelAndView("console/admin/accountSheet", Map.of("sheet", sheet, "opened", opened, "fits", fits), status);
    }
}
