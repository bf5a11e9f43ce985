package org.huiyin.citizen.open;

import java.util.Map;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.reception.disclosure.OpenPromises;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What leaders promised on reception days and what came of it, side by side; with consent, and without who it was. */
@Controller
class PromisesController {

    private static final String ADDRESS = "/open/promises";
    private static final int ROWS = 20;

    private final OpenPromises promises;
    private final OpenNames names;

    PromisesController(OpenPromises promises, OpenNames names) {
        this.promises = promises;
        this.names = names;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(@RequestParam(defaultValue = "") String reception, @RequestParam(defaultValue = "") String after) {
        var day = reception.matches("\\d{1,18}") ? reception : "";
        var slice = promises.page(day, after.matches("\\d{1,17}_C\\d{9}") ? after : "", ROWS);
        return new ModelAndView("citizen/open/promises", Map.of("cards", slice.items().stream().map(promise -> PromiseCard.of(promise, names)).toList(), "reception", day, "after", after,
                "next", slice.next() == null ? "" : slice.next()));
    }

    @GetMapping(ADDRESS + "/{number}")
    ModelAndView one(@PathVariable String number) {
        return new ModelAndView("citizen/open/promise", "card", promises.find(number).map(promise -> PromiseCard.of(promise, names)).orElseThrow(Unknown::new));
    }
}
