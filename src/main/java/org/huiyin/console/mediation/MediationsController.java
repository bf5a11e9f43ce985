package org.huiyin.console.mediation;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.mediation.LookAtMediations;
import org.huiyin.coordination.mediation.OpenMediation;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which mediations the own office has, and how one is opened. */
@Controller("mediationPages")
class MediationsController {

    static final String ADDRESS = "/console/mediations";
    private static final int ROWS = 50;

    private final LookAtMediations looking;
    private final OpenMediation opening;
    private final Regions regions;

    MediationsController(LookAtMediations looking, OpenMediation opening, Regions regions) {
        this.looking = looking;
        this.opening = opening;
        this.regions = regions;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "open") String which, @RequestParam(defaultValue = "") String after) {
        NoRight.unless(actor, Right.MEDIATE);
        var wanted = LookAtMediations.WHICH.contains(which) ? which : "open";
        var found = looking.list(actor, wanted, after.matches("\\d{1,18}") ? after : "", ROWS + 1);
        return new ModelAndView("console/mediation/list", Map.of("lines", List.copyOf(found.subList(0, Math.min(found.size(), ROWS))), "more", found.size() > ROWS, "after", after, "which", wanted));
    }

    @GetMapping(ADDRESS + "/new")
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String petition) {
        NoRight.unless(actor, Right.MEDIATE);
        return page(Sheet.of(Map.of("petition", petition.strip())));
    }

    /** The slips are shown at once, and only now: codes are kept nowhere in the clear. */
    @PostMapping(ADDRESS)
    ModelAndView open(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.MEDIATE);
        var order = new MediationForm(sent).order(regions, actor.region());
        try {
            return new ModelAndView("console/mediation/slip", Map.of("made", opening.open(actor, order), "order", order));
        } catch (InvalidInput invalid) {
            return page(Sheet.of(sent, invalid));
        }
    }

    private static ModelAndView page(Sheet sheet) {
        return new ModelAndView("console/mediation/open", Map.of("sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
