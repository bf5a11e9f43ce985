package org.huiyin.console;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.petition.watch.Exposure;
import org.huiyin.petition.watch.Exposures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who of the accused had seen a petition before that was known. */
@Controller
class ExposuresController {

    private static final String ADDRESS = "/console/exposures";
    private static final int ROWS = 50;

    private final Exposures exposures;
    private final Desk desk;

    ExposuresController(Exposures exposures, Desk desk) {
        this.exposures = exposures;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        var slice = exposures.list(actor, after, ROWS);
        var people = desk.people(slice.rows().stream().map(Exposure::account).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new ModelAndView("console/upkeep/exposures", Map.of("rows", slice.rows(), "people", people, "first", after == null ? "" : ADDRESS,
                "next", slice.next() == null ? "" : ADDRESS + "?after=" + slice.next()));
    }
}
