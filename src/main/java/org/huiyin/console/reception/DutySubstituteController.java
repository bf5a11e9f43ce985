package org.huiyin.console.reception;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.StandIn;
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

/** A vacant day of duty is given to the leader's substitute. */
@Controller
class DutySubstituteController {

    private static final String ONE = DutyController.ADDRESS + "/days/{day:\\d{1,18}}/substitute";

    private final SwapDuty duties;
    private final StandIn standIn;

    DutySubstituteController(SwapDuty duties, StandIn standIn) {
        this.duties = duties;
        this.standIn = standIn;
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long day) {
        return page(actor, day, Sheet.EMPTY);
    }

    @PostMapping(ONE)
    ModelAndView send(Actor actor, @PathVariable long day, @RequestParam Map<String, String> sent) {
        duties.find(actor, day).orElseThrow(Unknown::new);
        try {
            var given = standIn.send(actor, day, new DutyForm(sent).reason()).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + DutyController.ADDRESS + "?year=" + given.day().getYear());
        } catch (InvalidInput invalid) {
            return page(actor, day, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long id, Sheet typed) {
        return new ModelAndView("console/reception/substitute", Map.of("one", duties.find(actor, id).orElseThrow(Unknown::new), "sheet", typed),
                typed.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
