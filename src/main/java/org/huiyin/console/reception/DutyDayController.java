package org.huiyin.console.reception;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.SwapDuty;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A day of duty: given to somebody else, or put on another day. */
@Controller
class DutyDayController {

    private static final String ONE = DutyController.ADDRESS + "/days/{day:\\d{1,18}}";

    private final SwapDuty swap;

    DutyDayController(SwapDuty swap) {
        this.swap = swap;
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long day) {
        return page(actor, day, Sheet.EMPTY);
    }

    @PostMapping(ONE)
    ModelAndView swap(Actor actor, @PathVariable long day, @RequestParam Map<String, String> sent) {
        swap.find(actor, day).orElseThrow(Unknown::new);
        try {
            var swapped = swap.swap(actor, day, new DutyForm(sent).swap()).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + DutyController.ADDRESS + "?year=" + swapped.day().getYear());
        } catch (InvalidInput invalid) {
            return page(actor, day, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long id, Sheet typed) {
        var one = swap.find(actor, id).orElseThrow(Unknown::new);
        var sheet = typed.over(Sheet.of(Map.of("leader", Long.toString(one.duty().leader()), "day", one.duty().day().toString())));
        return new ModelAndView("console/reception/swap", Map.of("one", one, "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
