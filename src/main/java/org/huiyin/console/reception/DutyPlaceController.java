package org.huiyin.console.reception;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.PlaceDuty;
import org.huiyin.reception.duty.ProposePlaces;
import org.huiyin.reception.duty.SwapDuty;
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

/** Where leaders should go, and where one goes on a day of duty. */
@Controller
class DutyPlaceController {

    private static final String ONE = DutyController.ADDRESS + "/days/{day:\\d{1,18}}/place";

    private final ProposePlaces places;
    private final PlaceDuty placing;
    private final SwapDuty duties;

    DutyPlaceController(ProposePlaces places, PlaceDuty placing, SwapDuty duties) {
        this.places = places;
        this.placing = placing;
        this.duties = duties;
    }

    @GetMapping(DutyController.ADDRESS + "/places")
    ModelAndView list(Actor actor) {
        return new ModelAndView("console/reception/places", Map.of("p", new PlacesPage(places.list(actor))));
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long day) {
        return page(actor, day, Sheet.EMPTY);
    }

    @PostMapping(ONE)
    ModelAndView place(Actor actor, @PathVariable long day, @RequestParam Map<String, String> sent) {
        duties.find(actor, day).orElseThrow(Unknown::new);
        try {
            var placed = placing.place(actor, day, new DutyForm(sent).whereto()).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + DutyController.ADDRESS + "?year=" + placed.day().getYear());
        } catch (InvalidInput invalid) {
            return page(actor, day, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long id, Sheet typed) {
        var one = duties.find(actor, id).orElseThrow(Unknown::new);
        return new ModelAndView("console/reception/place", Map.of("p", new PlacesPage(places.list(actor)), "one", one, "sheet", typed),
                typed.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
