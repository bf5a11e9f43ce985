package org.huiyin.console.centre;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.centre.IssueNumber;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.reception.centre.TriageAdvice;
import org.huiyin.reception.centre.TriageTable;
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

/** The guide at the door asks, leads, and gives a number. */
@Controller
class GuideController {

    private static final String GUIDE = CentresController.ADDRESS + "/{centre:\\d{1,18}}/guide";

    private final TriageAdvice advice;
    private final IssueNumber numbers;
    private final KeepCentre centres;

    GuideController(TriageAdvice advice, IssueNumber numbers, KeepCentre centres) {
        this.advice = advice;
        this.numbers = numbers;
        this.centres = centres;
    }

    @GetMapping(GUIDE)
    ModelAndView begin(Actor actor, @PathVariable long centre) {
        return page(actor, centre, TriageTable.FIRST, Sheet.EMPTY);
    }

    @GetMapping(GUIDE + "/{step:[a-z-]{1,40}}")
    ModelAndView ask(Actor actor, @PathVariable long centre, @PathVariable String step) {
        return page(actor, centre, step, Sheet.EMPTY);
    }

    @PostMapping(CentresController.ADDRESS + "/{centre:\\d{1,18}}/tickets")
    ModelAndView issue(Actor actor, @PathVariable long centre, @RequestParam Map<String, String> sent) {
        var form = new CentreForm(sent);
        try {
            return new ModelAndView("redirect:" + CentresController.ADDRESS + "/" + centre + "/tickets/" + numbers.issue(actor, centre, form.wish()).orElseThrow(Unknown::new).ticket().id());
        } catch (InvalidInput invalid) {
            return page(actor, centre, form.text("step").isEmpty() ? TriageTable.FIRST : form.text("step"), Sheet.of(sent, invalid));
        }
    }

    @GetMapping(CentresController.ADDRESS + "/{centre:\\d{1,18}}/tickets/{drawn:\\d{1,18}}")
    ModelAndView slip(Actor actor, @PathVariable long centre, @PathVariable long drawn) {
        return new ModelAndView("console/centre/ticket", Map.of("made", numbers.look(actor, centre, drawn).orElseThrow(Unknown::new), "centre", centres.find(centre).orElseThrow(Unknown::new)));
    }

    private ModelAndView page(Actor actor, long centre, String step, Sheet sheet) {
        NoRight.unless(actor, Right.READ_BATCHES);
        centres.find(centre).filter(there -> there.office().equals(actor.unit())).orElseThrow(Unknown::new);
        return new ModelAndView("console/centre/guide", Map.of("advice", advice.of(centre, step).orElseThrow(Unknown::new), "all", centres.windows(centre), "sheet", sheet),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
