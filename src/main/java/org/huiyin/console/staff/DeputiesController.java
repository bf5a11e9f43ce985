package org.huiyin.console.staff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.huiyin.access.absence.EndDeputy;
import org.huiyin.access.absence.ListDeputies;
import org.huiyin.access.absence.NameDeputy;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who stands in for whom while somebody is away. */
@Controller
class DeputiesController {

    private final ListDeputies listing;
    private final NameDeputy naming;
    private final EndDeputy ending;

    DeputiesController(ListDeputies listing, NameDeputy naming, EndDeputy ending) {
        this.listing = listing;
        this.naming = naming;
        this.ending = ending;
    }

    @GetMapping(DeputiesPage.ADDRESS)
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "") String done) {
        return page(actor, HttpStatus.OK, Sheet.EMPTY, after, done.matches("named|ended") ? done : "");
    }

    @PostMapping(DeputiesPage.ADDRESS)
    ModelAndView name(Actor actor, @RequestParam Map<String, String> form) {
        try {
            naming.name(actor, new NameDeputy.Naming(form.get("absent"), form.get("deputy"), day(form.get("firstDay")), day(form.get("lastDay"))));
            return new ModelAndView("redirect:" + DeputiesPage.ADDRESS + "?done=named");
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, Sheet.of(form, invalid), "", "");
        }
    }

    @PostMapping(DeputiesPage.ADDRESS + "/end")
    String end(Actor actor, @RequestParam(defaultValue = "") String id) {
        ending.end(actor, id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        return "redirect:" + DeputiesPage.ADDRESS + "?done=ended";
    }

    private ModelAndView page(Actor actor, HttpStatus status, Sheet sheet, String after, String done) {
        var later = after.matches("\\d{1,18}");
        var rows = listing.list(actor, later ? Long.parseLong(after) : Long.MAX_VALUE, DeputiesPage.ROWS + 1);
        return new ModelAndView("console/account/deputies", Map.of("p", new DeputiesPage(sheet, done, rows, listing.colleagues(actor), listing.leads(actor), later)), status);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
