package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.deadline.ExtendCalendar;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator enters the rest days and worked weekends of a year, one date a line. */
@Controller
class CalendarPageController {

    private final ExtendCalendar extendCalendar;
    private final LegalTime time;

    CalendarPageController(ExtendCalendar extendCalendar, LegalTime time) {
        this.extendCalendar = extendCalendar;
        this.time = time;
    }

    @GetMapping("/console/calendar")
    ModelAndView ask(Actor actor) {
        NoRight.unless(actor, Right.EDIT_CALENDAR);
        return page(HttpStatus.OK, Map.of("sheet", Sheet.of(Map.of("year", Integer.toString(time.today().getYear() + 1)))));
    }

    @PostMapping("/console/calendar")
    ModelAndView enter(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_CALENDAR);
        var form = Typed.of(sent);
        try {
            var entered = extendCalendar.replaceYear(actor, year(form), lines(form, "rest"), lines(form, "worked"), form.value("source"));
            return page(HttpStatus.OK, Map.of("sheet", Sheet.of(form.values()), "entered", entered));
        } catch (InvalidInput invalid) {
            List<FieldFault> faults = RecordForm.faults(form, invalid);
            return page(HttpStatus.BAD_REQUEST, Map.of("sheet", new Sheet(form.values(), faults)));
        }
    }

    private static int year(Typed form) {
        if (!form.value("year").matches("\\d{4}")) {
            throw InvalidInput.of("year", "deadline.error.calendar-year");
        }
        return Integer.parseInt(form.value("year"));
    }

    private static List<String> lines(Typed form, String field) {
        return form.value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static ModelAndView page(HttpStatus status, Map<String, ?> model) {
        return new ModelAndView("console/upkeep/calendar", model, status);
    }
}
