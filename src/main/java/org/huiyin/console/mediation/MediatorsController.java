package org.huiyin.console.mediation;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.mediation.KeepRoster;
import org.huiyin.directory.Regions;
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

/** The roster of studios and mediators. */
@Controller
class MediatorsController {

    private static final String ADDRESS = "/console/mediators";
    private static final String STUDIOS = ADDRESS + "/studios";

    private final KeepRoster roster;
    private final Regions regions;

    MediatorsController(KeepRoster roster, Regions regions) {
        this.roster = roster;
        this.regions = regions;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor) {
        return new ModelAndView("console/mediation/roster", Map.of("studios", roster.studios(actor), "mediators", roster.mediators(actor)));
    }

    @GetMapping(STUDIOS + "/new")
    ModelAndView askStudio(Actor actor) {
        NoRight.unless(actor, Right.MEDIATE);
        return studioPage("", Sheet.EMPTY);
    }

    @PostMapping(STUDIOS)
    ModelAndView addStudio(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.MEDIATE);
        try {
            roster.addStudio(actor, new RosterForm(sent).studio(regions, actor.region()));
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return studioPage("", Sheet.of(sent, invalid));
        }
    }

    @GetMapping(STUDIOS + "/{studio:\\d{1,18}}")
    ModelAndView studio(Actor actor, @PathVariable long studio) {
        var known = roster.studios(actor).stream().filter(one -> one.id() == studio).findFirst().orElseThrow(Unknown::new);
        return studioPage("/" + studio, RosterForm.of(known, known.place()));
    }

    @PostMapping(STUDIOS + "/{studio:\\d{1,18}}")
    ModelAndView changeStudio(Actor actor, @PathVariable long studio, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.MEDIATE);
        try {
            roster.studios(actor).stream().filter(one -> one.id() == studio).findFirst().orElseThrow(Unknown::new);
            roster.changeStudio(actor, studio, new RosterForm(sent).studio(regions, actor.region())).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return studioPage("/" + studio, Sheet.of(sent, invalid));
        }
    }

    @GetMapping(ADDRESS + "/new")
    ModelAndView askMediator(Actor actor) {
        NoRight.unless(actor, Right.MEDIATE);
        return mediatorPage(actor, "", Sheet.EMPTY);
    }

    @PostMapping(ADDRESS)
    ModelAndView addMediator(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.MEDIATE);
        try {
            roster.addMediator(actor, new RosterForm(sent).mediator());
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return mediatorPage(actor, "", Sheet.of(sent, invalid));
        }
    }

    @GetMapping(ADDRESS + "/{mediator:\\d{1,18}}")
    ModelAndView mediator(Actor actor, @PathVariable long mediator) {
        return mediatorPage(actor, "/" + mediator, RosterForm.of(roster.mediators(actor).stream().filter(one -> one.id() == mediator).findFirst().orElseThrow(Unknown::new)));
    }

    @PostMapping(ADDRESS + "/{mediator:\\d{1,18}}")
    ModelAndView changeMediator(Actor actor, @PathVariable long mediator, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.MEDIATE);
        try {
            roster.mediators(actor).stream().filter(one -> one.id() == mediator).findFirst().orElseThrow(Unknown::new);
            roster.changeMediator(actor, mediator, new RosterForm(sent).mediator()).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return mediatorPage(actor, "/" + mediator, Sheet.of(sent, invalid));
        }
    }

    private static ModelAndView studioPage(String which, Sheet sheet) {
        return new ModelAndView("console/mediation/studio", Map.of("which", which, "sheet", sheet), status(sheet));
    }

    private ModelAndView mediatorPage(Actor actor, String which, Sheet sheet) {
        return new ModelAndView("console/mediation/mediator", Map.of("which", which, "sheet", sheet, "studios", roster.studios(actor)), status(sheet));
    }

    private static HttpStatus status(Sheet sheet) {
        return sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
