package org.huiyin.console.mediation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.actor.Actor;
import org.huiyin.coordination.mediation.HoldSessions;
import org.huiyin.coordination.mediation.KeepMediations;
import org.huiyin.coordination.mediation.KeepPoints;
import org.huiyin.coordination.mediation.KeepRoster;
import org.huiyin.coordination.mediation.LookAtMediations;
import org.huiyin.coordination.mediation.Mediation;
import org.huiyin.coordination.mediation.PartySaid;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One mediation: who is willing, who mediates, when they sit together, and what becomes of the agreement. */
@Controller
class MediationController {

    static final String ONE = MediationsController.ADDRESS + "/{mediation:\\d{1,18}}";

    private final LookAtMediations looking;
    private final KeepMediations keeping;
    private final HoldSessions sessions;
    private final KeepPoints points;
    private final KeepRoster roster;
    private final LegalTime time;

    MediationController(LookAtMediations looking, KeepMediations keeping, HoldSessions sessions, KeepPoints points, KeepRoster roster, LegalTime time) {
        this.looking = looking;
        this.keeping = keeping;
        this.sessions = sessions;
        this.points = points;
        this.roster = roster;
        this.time = time;
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long mediation) {
        return page(actor, mediation, Sheet.EMPTY, List.of());
    }

    @PostMapping(ONE + "/words")
    ModelAndView say(Actor actor, @PathVariable long mediation, @RequestParam Map<String, String> sent) {
        return act(actor, mediation, sent, form -> keeping.say(actor, mediation, form.said()));
    }

    @PostMapping(ONE + "/mediator")
    ModelAndView propose(Actor actor, @PathVariable long mediation, @RequestParam Map<String, String> sent) {
        return act(actor, mediation, sent, form -> keeping.propose(actor, mediation, form.proposed()));
    }

    @PostMapping(ONE + "/end")
    ModelAndView end(Actor actor, @PathVariable long mediation, @RequestParam Map<String, String> sent) {
        return act(actor, mediation, sent, form -> keeping.end(actor, mediation, form.ending()));
    }

    @PostMapping(ONE + "/sessions")
    ModelAndView call(Actor actor, @PathVariable long mediation, @RequestParam Map<String, String> sent) {
        return act(actor, mediation, sent, form -> sessions.call(actor, mediation, form.call()));
    }

    @PostMapping(ONE + "/sessions/{session:\\d{1,18}}")
    ModelAndView hold(Actor actor, @PathVariable long mediation, @PathVariable long session, @RequestParam Map<String, String> sent) {
        return act(actor, mediation, sent, form -> sessions.hold(actor, mediation, session, form.held()));
    }

    @PostMapping(ONE + "/points/{point:\\d{1,9}}")
    ModelAndView tell(Actor actor, @PathVariable long mediation, @PathVariable int point, @RequestParam Map<String, String> sent) {
        return act(actor, mediation, sent, form -> points.tell(actor, mediation, point, form.finding()));
    }

    @PostMapping(ONE + "/contact")
    ModelAndView reveal(Actor actor, @PathVariable long mediation, @RequestParam Map<String, String> sent) {
        try {
            return page(actor, mediation, Sheet.of(sent), List.of(looking.reveal(actor, mediation, sent.get("side"), sent.get("reason")).orElseThrow(Unknown::new)));
        } catch (InvalidInput invalid) {
            return page(actor, mediation, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView act(Actor actor, long id, Map<String, String> sent, Function<MediationForm, Optional<Mediation>> how) {
        try {
            how.apply(new MediationForm(sent)).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + MediationsController.ADDRESS + "/" + id);
        } catch (InvalidInput invalid) {
            return page(actor, id, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView page(Actor actor, long id, Sheet sheet, List<PartySaid> shown) {
        var one = looking.look(actor, id).orElseThrow(Unknown::new);
        var today = time.today();
        var mediators = roster.mediators(actor).stream().filter(each -> !each.since().isAfter(today) && (each.until() == null || !each.until().isBefore(today))).toList();
        return new ModelAndView("console/mediation/one", Map.of("one", one, "sheet", sheet, "shown", shown, "mediators", mediators), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
