package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.TrackBelow;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the duties of leaders stand in the offices below. */
@Controller
class DutyBelowController {

    private final TrackBelow below;
    private final LegalTime time;

    DutyBelowController(TrackBelow below, LegalTime time) {
        this.below = below;
        this.time = time;
    }

    @GetMapping("/console/duty-below")
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String after) {
        var now = time.today().getYear();
        try {
            return page(actor, year.matches("\\d{4}") ? Integer.parseInt(year) : now, after, Sheet.EMPTY);
        } catch (InvalidInput invalid) {
            return page(actor, now, "", Sheet.of(Map.of(), invalid));
        }
    }

    private ModelAndView page(Actor actor, int year, String after, Sheet sheet) {
        return new ModelAndView("console/reception/below", Map.of("year", year, "after", after, "slice", below.list(actor, year, after), "levels", after.isEmpty() ? below.levels(actor, year) : List.of(), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
