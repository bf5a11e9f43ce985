package org.huiyin.console;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.ExplainClock;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Explains one date of one case. */
@Controller
class ClockController {

    private final ExplainClock clocks;
    private final Desk desk;

    ClockController(ExplainClock clocks, Desk desk) {
        this.clocks = clocks;
        this.desk = desk;
    }

    @GetMapping("/console/petitions/{number}/clocks/{id:\\d{1,18}}")
    ModelAndView explain(Actor actor, @PathVariable String number, @PathVariable long id) {
        var explained = clocks.explain(actor, number, id).orElseThrow(Unknown::new);
        return new ModelAndView("console/deadline/clock", "p", new ClockPage(explained, desk.people(accounts(explained))));
    }

    private static Set<String> accounts(ExplainClock.Explained explained) {
        return Stream.concat(explained.steps().stream().map(ExplainClock.Step::in), Stream.ofNullable(explained.ended()))
                .flatMap(Stream::ofNullable).map(TimelineEntry::by).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }
}
