package org.huiyin.console.reception;

import java.util.Map;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.KeepLeaders;
import org.huiyin.reception.duty.PlanDuty;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which leader receives people when: a year is proposed and adopted, and everybody's standing told. */
@Controller
class DutyController {

    static final String ADDRESS = "/console/duty";

    private final PlanDuty plan;
    private final KeepLeaders leaders;
    private final LegalTime time;

    DutyController(PlanDuty plan, KeepLeaders leaders, LegalTime time) {
        this.plan = plan;
        this.leaders = leaders;
        this.time = time;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String year) {
        return page(actor, year, Sheet.EMPTY);
    }

    @PostMapping(ADDRESS)
    ModelAndView adopt(Actor actor, @RequestParam Map<String, String> sent) {
        return done(actor, sent, () -> plan.adopt(actor, new DutyForm(sent).year()));
    }

    @PostMapping(ADDRESS + "/rule")
    ModelAndView rule(Actor actor, @RequestParam Map<String, String> sent) {
        return done(actor, sent, () -> plan.rule(actor, new DutyForm(sent).rule()));
    }

    @PostMapping(ADDRESS + "/leaders")
    ModelAndView add(Actor actor, @RequestParam Map<String, String> sent) {
        return done(actor, sent, () -> leaders.add(actor, new DutyForm(sent).newcomer()));
    }

    private ModelAndView done(Actor actor, Map<String, String> sent, Supplier<?> act) {
        var year = sent.getOrDefault("year", "");
        try {
            act.get();
            return new ModelAndView("redirect:" + ADDRESS + (year.matches("\\d{4}") ? "?year=" + year : ""));
        } catch (InvalidInput invalid) {
            return page(actor, year, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, String year, Sheet sheet) {
        try {
            return page(new DutyPage(plan.year(actor, year(year)), sheet));
        } catch (InvalidInput invalid) {
            return page(new DutyPage(plan.year(actor, time.today().getYear()), sheet.faults().isEmpty() ? Sheet.of(sheet.values(), invalid) : sheet));
        }
    }

    private static ModelAndView page(DutyPage page) {
        return new ModelAndView("console/reception/duty", Map.of("p", page), page.typed().faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private int year(String typed) {
        return typed.matches("\\d{4}") ? Integer.parseInt(typed) : time.today().getYear();
    }
}
