package org.huiyin.console.summons;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.joint.AttendSummons;
import org.huiyin.coordination.joint.CallUnits;
import org.huiyin.coordination.joint.EndSummons;
import org.huiyin.coordination.joint.LookAtSummons;
import org.huiyin.coordination.joint.Summons;
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

/** One summons: who was called, who came when, what each answered, and what the reader can do about it. */
@Controller("summonsPage")
class SummonsController {

    private static final String ONE = SummonsesController.ADDRESS + "/{summons:\\d{1,18}}";

    private final LookAtSummons looking;
    private final AttendSummons attending;
    private final EndSummons ending;
    private final CallUnits calling;
    private final SummonsChoices choices;

    SummonsController(LookAtSummons looking, AttendSummons attending, EndSummons ending, CallUnits calling, SummonsChoices choices) {
        this.looking = looking;
        this.attending = attending;
        this.ending = ending;
        this.calling = calling;
        this.choices = choices;
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long summons, @RequestParam(defaultValue = "") String done) {
        NoRight.unless(actor, Right.ATTEND_SUMMONS);
        return page(actor, summons, Sheet.EMPTY).addObject("done", done.matches("called|arrived|answered|progress|linked|ended|called-off|unit-added") ? done : "");
    }

    @PostMapping(ONE + "/arrival")
    ModelAndView arrive(Actor actor, @PathVariable long summons, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SummonsForm(sent);
        return act(actor, summons, form, "arrived", () -> attending.arrive(actor, summons, new AttendSummons.Arrival(form.text("unit"), form.text("who"))));
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(Actor actor, @PathVariable long summons, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SummonsForm(sent);
        return act(actor, summons, form, "answered", () -> attending.answer(actor, summons, new AttendSummons.SaidOfPart(form.text("text"))));
    }

    @PostMapping(ONE + "/progress")
    ModelAndView progress(Actor actor, @PathVariable long summons, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SummonsForm(sent);
        return act(actor, summons, form, "progress", () -> attending.progress(actor, summons, new AttendSummons.SaidOfPart(form.text("text"))));
    }

    @PostMapping(ONE + "/units")
    ModelAndView add(Actor actor, @PathVariable long summons, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SummonsForm(sent);
        return act(actor, summons, form, "unit-added", () -> calling.add(actor, summons, form.units()));
    }

    @PostMapping(ONE + "/link")
    ModelAndView link(Actor actor, @PathVariable long summons, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SummonsForm(sent);
        return act(actor, summons, form, "linked", () -> ending.link(actor, summons, new EndSummons.Link(form.text("petition"))));
    }

    @PostMapping(ONE + "/conclusion")
    ModelAndView conclude(Actor actor, @PathVariable long summons, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SummonsForm(sent);
        return act(actor, summons, form, "ended", () -> ending.conclude(actor, summons, new EndSummons.Conclusion(form.text("result"), form.text("conclusion"))));
    }

    @PostMapping(ONE + "/call-off")
    ModelAndView callOff(Actor actor, @PathVariable long summons, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SummonsForm(sent);
        return act(actor, summons, form, "called-off", () -> ending.callOff(actor, summons, new EndSummons.Reason(form.text("why"))));
    }

    private ModelAndView act(Actor actor, long summons, SummonsForm form, String done, Supplier<Optional<Summons>> how) {
        try {
            how.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + SummonsesController.ADDRESS + "/" + summons + "?done=" + done);
        } catch (InvalidInput invalid) {
            return page(actor, summons, Sheet.of(form.values(), invalid));
        }
    }

    private ModelAndView page(Actor actor, long summons, Sheet sheet) {
        var one = looking.find(actor, summons).orElseThrow(Unknown::new);
        return new ModelAndView("console/summons/one", Map.of("one", one, "sheet", sheet, "p", choices.of(actor, SummonsForm.NOTHING, sheet)), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
