package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.duty.Delegations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reception days ahead around one, and those of the own office that are over. */
@Controller
class ReceptionDaysController {

    private static final int ROWS = 50;
    private static final int COUNTY = 6;

    private final Receptions receptions;
    private final Organisations organisations;
    private final Delegations delegations;

    ReceptionDaysController(Receptions receptions, Organisations organisations, Delegations delegations) {
        this.receptions = receptions;
        this.organisations = organisations;
        this.delegations = delegations;
    }

    @GetMapping("/console/reception-days")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String after) {
        NoRight.unless(actor, Right.REGISTER_BATCH);
        var cursor = after.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}") ? after : "";
        var slice = receptions.ahead(county(actor), cursor, ROWS);
        return new ModelAndView("console/reception/days", Map.of("slice", slice, "after", cursor, "organisations", organisations, "unit", String.valueOf(actor.unit()), "reads", actor.may(Right.READ_BATCHES),
                "delegate", actor.may(Right.BE_DELEGATE) && !delegations.list(actor).isEmpty(),
                "behind", actor.may(Right.READ_BATCHES) && cursor.isEmpty() ? receptions.behind(actor) : List.of()));
    }

    /** Whoever helps in a town or village registers people for the days of the whole county. */
    private static String county(Actor actor) {
        return actor.region() == null ? "" : actor.region().substring(0, Math.min(COUNTY, actor.region().length()));
    }
}
