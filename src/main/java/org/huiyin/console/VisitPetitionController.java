package org.huiyin.console;

import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.video.LookAtVisits;
import org.huiyin.reception.video.TakeVisitAsPetition;
import org.huiyin.reception.video.VisitSheet;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the matter of a video visit in as a petition. */
@Controller
class VisitPetitionController {

    private static final String ADDRESS = "/console/video/{visit:\\d{1,18}}/petition";

    private final LookAtVisits looking;
    private final TakeVisitAsPetition taking;
    private final TakenInForm form;

    VisitPetitionController(LookAtVisits looking, TakeVisitAsPetition taking, TakenInForm form) {
        this.looking = looking;
        this.taking = taking;
        this.form = form;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Actor actor, @PathVariable long visit) {
        var one = own(actor, visit);
        return one.visit().petition() != null ? new ModelAndView("redirect:" + from(one).address())
                : form.ask(from(one), one.visit().version(), one.title(), one.matter(), one.visit().region(), null);
    }

    @PostMapping(ADDRESS)
    ModelAndView take(Actor actor, @PathVariable long visit, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        return form.take(actor, "video " + visit, sent, () -> from(own(actor, visit)), order -> taking.take(actor, visit, order));
    }

    /** Whoever is asked to another office's visit opens no petition from it. */
    private VisitSheet own(Actor actor, long visit) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        return looking.look(actor, visit).filter(VisitSheet::own).orElseThrow(Unknown::new);
    }

    private static TakenInForm.From from(VisitSheet one) {
        var visit = one.visit();
        return new TakenInForm.From("/console/video/" + visit.id(), visit.number(), one.name(), 1, visit.accusation(), "console.video.open-petition.lead");
    }
}
