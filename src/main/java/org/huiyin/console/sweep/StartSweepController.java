package org.huiyin.console.sweep;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.sweep.KeepSweeps;
import org.huiyin.reception.sweep.LookAtSweeps;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A sweep starts from a reception day. */
@Controller
class StartSweepController {

    private static final String OF_DAY = "/console/receptions/{reception:\\d{1,18}}/sweep";

    private final PlanReception plan;
    private final LookAtSweeps looking;
    private final KeepSweeps keeping;

    StartSweepController(PlanReception plan, LookAtSweeps looking, KeepSweeps keeping) {
        this.plan = plan;
        this.looking = looking;
        this.keeping = keeping;
    }

    /** Where one was started already, that one. */
    @GetMapping(OF_DAY)
    ModelAndView ask(Actor actor, @PathVariable long reception) {
        return page(actor, reception, Sheet.EMPTY);
    }

    @PostMapping(OF_DAY)
    ModelAndView start(Actor actor, @PathVariable long reception) {
        try {
            return SweepsController.to(keeping.start(actor, reception).orElseThrow(Unknown::new).id(), "started");
        } catch (InvalidInput invalid) {
            return page(actor, reception, new Sheet(Map.of(), invalid.faults()));
        }
    }

    private ModelAndView page(Actor actor, long reception, Sheet sheet) {
        var day = plan.find(actor, reception).orElseThrow(Unknown::new);
        return looking.of(actor, reception).map(there -> new ModelAndView("redirect:" + SweepsController.ADDRESS + "/" + there.id()))
                .orElseGet(() -> new ModelAndView("console/sweep/start", Map.of("day", day, "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST));
    }
}
