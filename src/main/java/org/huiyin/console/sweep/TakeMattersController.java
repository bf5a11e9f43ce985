package org.huiyin.console.sweep;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.console.followup.HandOverChoices;
import org.huiyin.reception.sweep.LookAtSweeps;
import org.huiyin.reception.sweep.ProposeMatters;
import org.huiyin.reception.sweep.TakeMatters;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is proposed for a sweep, and taking it. */
@Controller
class TakeMattersController {

    private static final String MATTERS = SweepsController.ONE + "/matters";

    private final LookAtSweeps looking;
    private final ProposeMatters proposing;
    private final TakeMatters taking;
    private final HandOverChoices choices;

    TakeMattersController(LookAtSweeps looking, ProposeMatters proposing, TakeMatters taking, HandOverChoices choices) {
        this.looking = looking;
        this.proposing = proposing;
        this.taking = taking;
        this.choices = choices;
    }

    @GetMapping(MATTERS)
    ModelAndView look(Actor actor, @PathVariable long sweep, @RequestParam(defaultValue = "") String after, @RequestParam MultiValueMap<String, String> sent) {
        return page(actor, sweep, after, new SweepForm(sent), Sheet.of(Map.of("colour", "red")));
    }

    @PostMapping(MATTERS)
    ModelAndView take(Actor actor, @PathVariable long sweep, @RequestParam(defaultValue = "") String after, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.FOLLOW_UP);
        var form = new SweepForm(sent);
        try {
            return SweepsController.to(taking.take(actor, sweep, form.order()).orElseThrow(Unknown::new).id(), "taken");
        } catch (InvalidInput invalid) {
            return page(actor, sweep, after, form, new Sheet(form.sheet().values(), invalid.faults()));
        }
    }

    private ModelAndView page(Actor actor, long id, String after, SweepForm form, Sheet sheet) {
        var found = looking.find(actor, id).orElseThrow(Unknown::new).sweep();
        var ticked = form.promises() ? form.chosen().stream().map(String::valueOf).toList() : form.petitions();
        return new ModelAndView("console/sweep/matters", Map.of("p", new ProposalsPage(found, form.promises(), proposing.list(actor, id, form.promises(), after).orElseThrow(Unknown::new), after, ticked,
                choices.of(actor, sheet).orElseThrow(Unknown::new))), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
