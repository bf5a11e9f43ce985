package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.Way;
import org.huiyin.reception.duty.Delegations;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reception days ahead around one, those of the own office that are over, and writing down for somebody that they come: at a desk, on the phone, in the village. */
@Controller
class RegisterBatchController {

    private static final String NEW = "/console/receptions/{reception:\\d{1,18}}/batches/new";
    private static final int ROWS = 50;

    private final Receptions receptions;
    private final RegisterBatch registering;
    private final Organisations organisations;
    private final Delegations delegations;
    private final LegalTime time;

    RegisterBatchController(Receptions receptions, RegisterBatch registering, Organisations organisations, Delegations delegations, LegalTime time) {
        this.receptions = receptions;
        this.registering = registering;
        this.organisations = organisations;
        this.delegations = delegations;
        this.time = time;
    }

    @GetMapping("/console/reception-days")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String after) {
        NoRight.unless(actor, Right.REGISTER_BATCH);
        var cursor = after.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}") ? after : "";
        var slice = receptions.ahead(actor.region() == null ? "" : actor.region(), cursor, ROWS);
        return new ModelAndView("console/reception/days", Map.of("slice", slice, "after", cursor, "organisations", organisations, "unit", String.valueOf(actor.unit()), "reads", actor.may(Right.READ_BATCHES),
                "delegate", actor.may(Right.BE_DELEGATE) && !delegations.list(actor).isEmpty(),
                "behind", actor.may(Right.READ_BATCHES) && cursor.isEmpty() ? receptions.behind(actor) : List.of()));
    }

    @GetMapping(NEW)
    ModelAndView ask(Actor actor, @PathVariable long reception) {
        NoRight.unless(actor, Right.REGISTER_BATCH);
        return page(actor, reception, Sheet.EMPTY);
    }

    /** The slip is shown at once, and only now: its code is kept nowhere in the clear. */
    @PostMapping(NEW)
    ModelAndView register(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.REGISTER_BATCH);
        var form = new BatchForm(sent);
        try {
            var made = registering.takeDown(actor, reception, form.way(), form.order()).orElseThrow(Unknown::new);
            var day = receptions.find(reception).orElseThrow(Unknown::new);
            return new ModelAndView("console/reception/slip", Map.of("day", day, "office", organisations.current(day.office()), "made", made, "reads", actor.may(Right.READ_BATCHES) && day.office().equals(actor.unit())));
        } catch (InvalidInput invalid) {
            return page(actor, reception, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long reception, Sheet sheet) {
        var day = receptions.find(reception).orElseThrow(Unknown::new);
        var cadre = actor.roles().stream().allMatch(Role.GRID::equals);
        return new ModelAndView("console/reception/register", Map.of("day", day, "office", organisations.current(day.office()), "sheet", sheet, "open", !day.day().isBefore(time.today()) && day.cancelledAt() == null,
                "ways", (cadre ? Stream.of(Way.CADRE) : Stream.of(Way.DESK, Way.PHONE, Way.CADRE)).map(Way::code).toList()), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
