package org.huiyin.console.followup;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.EveningList;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of an evening, to be read out and printed. */
@Controller
class EveningController {

    private final EveningList evenings;

    EveningController(EveningList evenings) {
        this.evenings = evenings;
    }

    @GetMapping(FollowUpsController.ADDRESS + "/evening")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String after) {
        var asked = day.isBlank() ? Map.<String, String>of() : Map.of("day", day);
        try {
            return page(evenings.list(actor, new FollowUpForm(asked).day("day"), after), Sheet.of(asked), after);
        } catch (InvalidInput invalid) {
            return page(evenings.list(actor, null, ""), Sheet.of(asked, invalid), "");
        }
    }

    private static ModelAndView page(EveningList.Evening evening, Sheet sheet, String after) {
        return new ModelAndView("console/followup/evening", Map.of("evening", evening, "sheet", sheet.over(Sheet.of(Map.of("day", evening.day().toString()))), "after", after),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
