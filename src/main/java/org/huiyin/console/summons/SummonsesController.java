package org.huiyin.console.summons;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.joint.CallUnits;
import org.huiyin.coordination.joint.LookAtSummons;
import org.huiyin.coordination.joint.SummonsFigures;
import org.huiyin.coordination.joint.WhichSummons;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the own unit is called to and calls itself; and the form by which departments are called. */
@Controller("summonsPages")
class SummonsesController {

    static final String ADDRESS = "/console/summons";
    private static final int ROWS = 50;

    private final LookAtSummons looking;
    private final CallUnits calling;
    private final SummonsFigures figures;
    private final SummonsChoices choices;
    private final LegalTime time;

    SummonsesController(LookAtSummons looking, CallUnits calling, SummonsFigures figures, SummonsChoices choices, LegalTime time) {
        this.looking = looking;
        this.calling = calling;
        this.figures = figures;
        this.choices = choices;
        this.time = time;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String which, @RequestParam(defaultValue = "") String before) {
        var wanted = which.isEmpty() && !actor.may(Right.SERVE_WINDOW) ? WhichSummons.BY_US : WhichSummons.named(which);
        var found = looking.list(actor, wanted, before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE, ROWS + 1);
        return new ModelAndView("console/summons/list", Map.of("which", wanted, "lines", List.copyOf(found.subList(0, Math.min(found.size(), ROWS))), "more", found.size() > ROWS, "before", before, "now", time.instant()));
    }

    @GetMapping(ADDRESS + "/new")
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String petition) {
        NoRight.unless(actor, Right.SUMMON);
        return page(actor, SummonsForm.NOTHING, Sheet.of(Map.of("petition", petition.strip(), "minutes", "30")));
    }

    @PostMapping(ADDRESS)
    ModelAndView call(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.SUMMON);
        var form = new SummonsForm(sent);
        try {
            return new ModelAndView("redirect:" + ADDRESS + "/" + calling.call(actor, form.order()).id() + "?done=called");
        } catch (InvalidInput invalid) {
            return page(actor, form, Sheet.of(form.values(), invalid));
        }
    }

    @GetMapping(ADDRESS + "/figures")
    ModelAndView figures(Actor actor, @RequestParam(defaultValue = "") String month) {
        return new ModelAndView("console/summons/figures", Map.of("figures", figures.of(actor, month(month))));
    }

    private YearMonth month(String typed) {
        try {
            return typed.isBlank() ? YearMonth.from(time.today()) : YearMonth.parse(typed.strip());
        } catch (DateTimeException e) {
            return YearMonth.from(time.today());
        }
    }

    private ModelAndView page(Actor actor, SummonsForm form, Sheet sheet) {
        return new ModelAndView("console/summons/new", Map.of("p", choices.of(actor, form, sheet)), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
