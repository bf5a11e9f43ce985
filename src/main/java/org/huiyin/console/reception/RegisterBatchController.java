package org.huiyin.console.reception;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.batch.AboutChoices;
import org.huiyin.reception.batch.LookAlike;
import org.huiyin.reception.batch.RegisterWithCase;
import org.huiyin.reception.batch.Way;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing down for somebody that they come: at a desk, on the phone, in the village. */
@Controller
class RegisterBatchController {

    private static final String NEW = "/console/receptions/{reception:\\d{1,18}}/batches/new";

    private final Receptions receptions;
    private final RegisterWithCase registering;
    private final LookAlike looking;
    private final AboutChoices about;
    private final Organisations organisations;
    private final LegalTime time;

    RegisterBatchController(Receptions receptions, RegisterWithCase registering, LookAlike looking, AboutChoices about, Organisations organisations, LegalTime time) {
        this.receptions = receptions;
        this.registering = registering;
        this.looking = looking;
        this.about = about;
        this.organisations = organisations;
        this.time = time;
    }

    @GetMapping(NEW)
    ModelAndView ask(Actor actor, @PathVariable long reception) {
        NoRight.unless(actor, Right.REGISTER_BATCH);
        return page(actor, reception, Sheet.EMPTY, null);
    }

    /** The slip is shown at once, and only now: its code is kept nowhere in the clear. */
    @PostMapping(NEW)
    ModelAndView register(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.REGISTER_BATCH);
        var form = new BatchForm(sent);
        try {
            if ("look".equals(sent.get("go"))) {
                return page(actor, reception, Sheet.of(sent), looking.look(actor, reception, form.alike()).orElseThrow(Unknown::new));
            }
            var made = registering.takeDown(actor, reception, form.way(), form.withCase()).orElseThrow(Unknown::new);
            var day = receptions.find(reception).orElseThrow(Unknown::new);
            return new ModelAndView("console/reception/slip", Map.of("day", day, "office", organisations.current(day.office()), "made", made, "reads", actor.may(Right.READ_BATCHES) && day.office().equals(actor.unit())));
        } catch (InvalidInput invalid) {
            return page(actor, reception, Sheet.of(sent, invalid), null);
        }
    }

    private ModelAndView page(Actor actor, long reception, Sheet sheet, LookAlike.@Nullable Found found) {
        var day = receptions.find(reception).orElseThrow(Unknown::new);
        var cadre = actor.roles().stream().allMatch(Role.GRID::equals);
        return new ModelAndView("console/reception/register", Map.of("day", day, "office", organisations.current(day.office()), "about", about.of(day), "alike", Optional.ofNullable(found).stream().toList(), "sheet", sheet, "open", !day.day().isBefore(time.today()) && day.cancelledAt() == null,
                "ways", (cadre ? Stream.of(Way.CADRE) : Stream.of(Way.DESK, Way.PHONE, Way.CADRE)).map(Way::code).toList()), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
