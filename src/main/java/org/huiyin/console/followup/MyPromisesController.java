package org.huiyin.console.followup;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.OwnLedger;
import org.huiyin.reception.followup.Which;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A leader with five minutes: what I promised, what of it is late, open, done. */
@Controller
class MyPromisesController {

    private final OwnLedger ledger;
    private final LookAtFollowUps looking;

    MyPromisesController(OwnLedger ledger, LookAtFollowUps looking) {
        this.ledger = ledger;
        this.looking = looking;
    }

    @GetMapping("/console/my-promises")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String which, @RequestParam(defaultValue = "") String after) {
        var wanted = Which.named(which);
        var standing = ledger.standing(actor);
        return new ModelAndView("console/followup/mine", Map.of("p", new MyPromisesPage(standing, wanted, ledger.list(actor, wanted, after), after, looking::attention)));
    }
}
