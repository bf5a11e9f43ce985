package org.huiyin.console.followup;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.OpenEnds;
import org.huiyin.reception.followup.PromiseLedger;
import org.huiyin.reception.followup.Which;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of promises, leader by leader, and the batches that have no end yet. */
@Controller
class LedgerController {

    static final String ADDRESS = FollowUpsController.ADDRESS + "/ledger";

    private final PromiseLedger ledger;
    private final LookAtFollowUps looking;
    private final OpenEnds ends;

    LedgerController(PromiseLedger ledger, LookAtFollowUps looking, OpenEnds ends) {
        this.ledger = ledger;
        this.looking = looking;
        this.ends = ends;
    }

    @GetMapping(ADDRESS)
    ModelAndView ledger(Actor actor, @RequestParam(defaultValue = "") String leader, @RequestParam(defaultValue = "") String which, @RequestParam(defaultValue = "") String after) {
        if (leader.isBlank()) {
            return new ModelAndView("console/followup/ledger", Map.of("slice", ledger.leaders(actor, after), "after", after));
        }
        var wanted = Which.named(which);
        return new ModelAndView("console/followup/list", Map.of("p", new FollowUpsPage(wanted, leader.strip(), ledger.of(actor, leader, wanted, after), after, looking::attention)));
    }

    @GetMapping(FollowUpsController.ADDRESS + "/open-ends")
    ModelAndView openEnds(Actor actor, @RequestParam(defaultValue = "") String after) {
        return new ModelAndView("console/followup/ends", Map.of("slice", ends.list(actor, after.matches("\\d{1,18}") ? Long.parseLong(after) : 0), "after", after));
    }
}
