package org.huiyin.console.centre;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.console.summons.SummonsChoices;
import org.huiyin.console.summons.SummonsForm;
import org.huiyin.reception.centre.CallJoint;
import org.huiyin.reception.centre.LookAtWindow;
import org.huiyin.reception.centre.ServeWindow;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A window at work: it is opened, the next is called, heard, handed on, ended, or departments are called to it. */
@Controller
class WindowController {

    private static final String WINDOW = CentresController.ADDRESS + "/{centre:\\d{1,18}}/windows/{window:\\d{1,2}}";

    private final LookAtWindow looking;
    private final ServeWindow serving;
    private final CallJoint joint;
    private final SummonsChoices choices;

    WindowController(LookAtWindow looking, ServeWindow serving, CallJoint joint, SummonsChoices choices) {
        this.looking = looking;
        this.serving = serving;
        this.joint = joint;
        this.choices = choices;
    }

    @GetMapping(WINDOW)
    ModelAndView look(Actor actor, @PathVariable long centre, @PathVariable int window) {
        NoRight.unless(actor, Right.SERVE_WINDOW);
        return page(actor, centre, window, new SummonsForm(new LinkedMultiValueMap<>()), Sheet.of(Map.of("minutes", "30")));
    }

    @PostMapping(WINDOW + "/open")
    ModelAndView open(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestParam MultiValueMap<String, String> sent) {
        return act(actor, centre, window, sent, () -> serving.open(actor, centre, window).orElseThrow(Unknown::new));
    }

    @PostMapping(WINDOW + "/shut")
    ModelAndView shut(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestParam MultiValueMap<String, String> sent) {
        return act(actor, centre, window, sent, () -> serving.shut(actor, centre, window).orElseThrow(Unknown::new));
    }

    @PostMapping(WINDOW + "/call")
    ModelAndView call(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestParam MultiValueMap<String, String> sent) {
        return act(actor, centre, window, sent, () -> serving.call(actor, centre, window).orElseThrow(Unknown::new));
    }

    @PostMapping(WINDOW + "/absence")
    ModelAndView absent(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestParam MultiValueMap<String, String> sent) {
        return act(actor, centre, window, sent, () -> serving.absent(actor, centre, window).orElseThrow(Unknown::new));
    }

    @PostMapping(WINDOW + "/result")
    ModelAndView end(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestParam MultiValueMap<String, String> sent) {
        return act(actor, centre, window, sent, () -> serving.end(actor, centre, window, new CentreForm(sent.toSingleValueMap()).outcome()).orElseThrow(Unknown::new));
    }

    @PostMapping(WINDOW + "/hand-on")
    ModelAndView handOn(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestParam MultiValueMap<String, String> sent) {
        return act(actor, centre, window, sent, () -> serving.handOn(actor, centre, window, new ServeWindow.HandOn(new CentreForm(sent.toSingleValueMap()).number("window"))).orElseThrow(Unknown::new));
    }

    @PostMapping(WINDOW + "/joint")
    ModelAndView joint(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.SUMMON);
        NoRight.unless(actor, Right.SERVE_WINDOW);
        return act(actor, centre, window, sent, () -> joint.call(actor, centre, window, new SummonsForm(sent).order()).orElseThrow(Unknown::new));
    }

    private ModelAndView act(Actor actor, long centre, int window, MultiValueMap<String, String> sent, Supplier<?> how) {
        try {
            how.get();
            return new ModelAndView("redirect:" + CentresController.ADDRESS + "/" + centre + "/windows/" + window);
        } catch (InvalidInput invalid) {
            return page(actor, centre, window, new SummonsForm(sent), Sheet.of(sent.toSingleValueMap(), invalid));
        }
    }

    private ModelAndView page(Actor actor, long centre, int window, SummonsForm form, Sheet sheet) {
        var one = looking.look(actor, centre, window).orElseThrow(Unknown::new);
        return new ModelAndView("console/centre/window", new HashMap<>(Map.of("one", one, "p", choices.of(actor, form, sheet), "sheet", sheet)), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
