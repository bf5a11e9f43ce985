package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.OwnPages;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.train.OwnTrip;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever called sees where the car is and what was promised. */
@Controller
class OwnTripController {

    private static final String MINE = "/receptions/train";
    private static final String ONE = MINE + "/{trip:T\\d{1,18}-\\d{1,9}}";

    private final OwnTrip own;
    private final OwnPages pages;
    private final Organisations organisations;

    OwnTripController(OwnTrip own, OwnPages pages, Organisations organisations) {
        this.own = own;
        this.pages = pages;
        this.organisations = organisations;
    }

    @GetMapping(MINE)
    ModelAndView ask() {
        return pages.ask(Mine.TRIP, "");
    }

    @PostMapping(MINE)
    ModelAndView open(@RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.TRIP, "", sent, own::read, request, response);
    }

    @GetMapping(ONE)
    ModelAndView look(@PathVariable String trip, HttpServletRequest request, HttpServletResponse response) {
        return pages.page(Mine.TRIP, trip, own::read, (seen, proof) -> new ModelAndView("citizen/reception/trip", Map.of("own", seen, "office", organisations.current(seen.trip().office()))), request, response);
    }

    @PostMapping(ONE)
    ModelAndView prove(@PathVariable String trip, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.TRIP, trip, sent, own::read, request, response);
    }
}
