package org.huiyin.console;

import java.util.Map;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.petition.retention.DueYear;
import org.huiyin.petition.retention.GiveUpYear;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was kept beside petitions and is over, by year, and giving a year up by two. */
@Controller
class RetentionYearsController {

    static final String ADDRESS = RetentionController.ADDRESS + "/years";

    private final GiveUpYear years;
    private final Desk desk;

    RetentionYearsController(GiveUpYear years, Desk desk) {
        this.years = years;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor) {
        return page(actor, Sheet.EMPTY, HttpStatus.OK);
    }

    /** @param act {@code propose}, {@code withdraw} or {@code consent} */
    @PostMapping(ADDRESS + "/{year}")
    ModelAndView act(Actor actor, @PathVariable int year, @RequestParam(name = "do", defaultValue = "propose") String act, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String confirm) {
        try {
            switch (act) {
                case "consent" -> years.consent(actor, year, confirm);
                case "withdraw" -> years.withdraw(actor, year);
                default -> years.propose(actor, year, reason);
            }
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return page(actor, Sheet.of(Map.of("reason", reason, "confirm", confirm, "of", String.valueOf(year)), invalid), HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(Actor actor, Sheet sheet, HttpStatus status) {
        var list = years.list(actor);
        var people = desk.people(list.stream().map(DueYear::proposal).filter(Objects::nonNull).map(proposal -> proposal.by()).distinct().toList());
        return new ModelAndView("console/upkeep/years", Map.of("years", list, "people", people, "sheet", sheet, "reader", actor.account(), "consents", actor.may(Right.CONSENT_TO_ERASURE)), status);
    }
}
