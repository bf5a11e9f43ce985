package org.huiyin.console.followup;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.Recolour;
import org.huiyin.reception.followup.ReportBack;
import org.huiyin.reception.followup.VerifyFollowUp;
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

/** One promise: what was promised, how far it is, and what the reader can do about it. */
@Controller
class FollowUpController {

    private static final String ONE = FollowUpsController.ADDRESS + "/{followUp:\\d{1,18}}";

    private final LookAtFollowUps looking;
    private final ReportBack reporting;
    private final VerifyFollowUp verifying;
    private final Recolour recolouring;

    FollowUpController(LookAtFollowUps looking, ReportBack reporting, VerifyFollowUp verifying, Recolour recolouring) {
        this.looking = looking;
        this.reporting = reporting;
        this.verifying = verifying;
        this.recolouring = recolouring;
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long followUp, @RequestParam(defaultValue = "") String done) {
        return page(actor, followUp, Sheet.EMPTY).addObject("done", done.matches("handed-over|reported|verified|sent-back|closed|recoloured") ? done : "");
    }

    @PostMapping(ONE + "/report")
    ModelAndView report(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        return done(actor, followUp, sent, "reported", form -> reporting.report(actor, followUp, form.report()));
    }

    @PostMapping(ONE + "/verification")
    ModelAndView verify(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        return done(actor, followUp, sent, "verified", form -> verifying.verify(actor, followUp, form.finding()));
    }

    @PostMapping(ONE + "/return")
    ModelAndView sendBack(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        return done(actor, followUp, sent, "sent-back", form -> verifying.sendBack(actor, followUp, form.finding()));
    }

    @PostMapping(ONE + "/closing")
    ModelAndView close(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        return done(actor, followUp, sent, "closed", form -> verifying.close(actor, followUp, form.finding()));
    }

    @PostMapping(ONE + "/colour")
    ModelAndView recolour(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        return done(actor, followUp, sent, "recoloured", form -> recolouring.recolour(actor, followUp, form.wish()));
    }

    private ModelAndView done(Actor actor, long id, Map<String, String> sent, String what, Function<FollowUpForm, Optional<FollowUp>> act) {
        try {
            act.apply(new FollowUpForm(sent)).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + FollowUpsController.ADDRESS + "/" + id + "?done=" + what);
        } catch (InvalidInput invalid) {
            return page(actor, id, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long id, Sheet sheet) {
        var one = looking.find(actor, id).orElseThrow(Unknown::new);
        return new ModelAndView("console/followup/one", Map.of("one", one, "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
