package org.huiyin.console.reception;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.duty.AnnounceMonth;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A month of duties is announced in one act. */
@Controller
class DutyMonthController {

    private static final String ADDRESS = DutyController.ADDRESS + "/months";

    private final AnnounceMonth months;

    DutyMonthController(AnnounceMonth months) {
        this.months = months;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String done) {
        return page(actor, Sheet.EMPTY).addObject("done", done.matches("\\d{1,3}") ? Integer.parseInt(done) : 0);
    }

    @PostMapping(ADDRESS)
    ModelAndView announce(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        try {
            return new ModelAndView("redirect:" + ADDRESS + "?done=" + months.announce(actor, new DutyMonthForm(sent).order()).size());
        } catch (InvalidInput invalid) {
            return page(actor, Sheet.of(sent, invalid)).addObject("done", 0);
        }
    }

    private ModelAndView page(Actor actor, Sheet sheet) {
        return new ModelAndView("console/reception/month", Map.of("months", months.open(actor), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
