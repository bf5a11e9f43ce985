package org.huiyin.console;

import org.huiyin.actor.Actor;
import org.huiyin.petition.file.ShowWay;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where a case is, and what can happen next under which article. */
@Controller
class WayController {

    private final ShowWay ways;

    WayController(ShowWay ways) {
        this.ways = ways;
    }

    @GetMapping("/console/petitions/{number}/way")
    ModelAndView show(Actor actor, @PathVariable String number) {
        return new ModelAndView("console/file/way", "p", new WayPage(ways.of(actor, number).orElseThrow(Unknown::new)));
    }
}
