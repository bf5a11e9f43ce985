package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.runtime.InvalidInput;
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

/** An office plans a reception day, changes it, announces it and calls it off. */
@Controller
class ReceptionsController {

    private static final String ADDRESS = "/console/receptions";
    private static final String ONE = ADDRESS + "/{reception:\\d{1,18}}";
    private static final int ROWS = 50;

    private final PlanReception plan;
    private final AnnounceReception announcing;

    ReceptionsController(PlanReception plan, AnnounceReception announcing) {
        this.plan = plan;
        this.announcing = announcing;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String before, @RequestParam Map<String, String> asked) {
        return page(actor, before, Sheet.of(Map.of("day", asked.getOrDefault("day", ""), "leaders", asked.getOrDefault("leaders", ""), "place", asked.getOrDefault("place", ""))));
    }

    @PostMapping(ADDRESS)
    ModelAndView plan(Actor actor, @RequestParam Map<String, String> sent) {
        var form = new ReceptionForm(sent);
        try {
            return to(plan.plan(actor, form.order()).id(), "planned");
        } catch (InvalidInput invalid) {
            return page(actor, "", form.sheet(invalid));
        }
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long reception, @RequestParam(defaultValue = "") String done) {
        return one(actor, reception, null).addObject("done", done.matches("planned|changed|announced|cancelled") ? done : "");
    }

    @PostMapping(ONE)
    ModelAndView change(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        var form = new ReceptionForm(sent);
        return done(actor, reception, form, "changed", () -> plan.change(actor, reception, form.version(), form.order()).orElseThrow(Unknown::new));
    }

    @PostMapping(ONE + "/announcement")
    ModelAndView announce(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        var form = new ReceptionForm(sent);
        return done(actor, reception, form, "announced", () -> announcing.announce(actor, reception, form.word()).orElseThrow(Unknown::new));
    }

    @PostMapping(ONE + "/cancellation")
    ModelAndView cancel(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        var form = new ReceptionForm(sent);
        return done(actor, reception, form, "cancelled", () -> announcing.cancel(actor, reception, form.word()).orElseThrow(Unknown::new));
    }

    private ModelAndView done(Actor actor, long reception, ReceptionForm form, String what, Supplier<?> act) {
        try {
            act.get();
            return to(reception, what);
        } catch (InvalidInput invalid) {
            return one(actor, reception, form.sheet(invalid));
        }
    }

    private static ModelAndView to(long reception, String done) {
        return new ModelAndView("redirect:" + ADDRESS + "/" + reception + "?done=" + done);
    }

    private ModelAndView one(Actor actor, long id, @Nullable Sheet typed) {
        var day = plan.find(actor, id).orElseThrow(Unknown::new);
        var standing = ReceptionForm.of(day);
        // what was typed beside the day itself (a reason) comes back over what stands
        var sheet = typed == null ? standing : typed.values().containsKey("day") ? typed : typed.over(standing);
        return new ModelAndView("console/reception/one", Map.of("day", day, "sheet", sheet, "changes", plan.changes(actor, day)), status(sheet));
    }

    private ModelAndView page(Actor actor, String before, Sheet sheet) {
        var found = plan.list(actor, before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE, ROWS + 1);
        return new ModelAndView("console/reception/list", Map.of("days", List.copyOf(found.subList(0, Math.min(found.size(), ROWS))), "more", found.size() > ROWS, "before", before, "sheet", sheet), status(sheet));
    }

    private static HttpStatus status(Sheet sheet) {
        return sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
