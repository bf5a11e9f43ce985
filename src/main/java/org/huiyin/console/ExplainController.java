package org.huiyin.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows every counted day of a term, so that a date can be shown to anyone who doubts it. */
@Controller
class ExplainController {

    private final DueDates dueDates;

    ExplainController(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    @GetMapping("/console/deadlines")
    ModelAndView explain(@RequestParam(required = false) @Nullable String term, @RequestParam(required = false) @Nullable String start,
            @RequestParam(defaultValue = LawProfiles.DEFAULT) String profile, @RequestParam(required = false) @Nullable String length,
            @RequestParam(required = false) @Nullable String due) {
        return new ModelAndView("console/deadline/days", "counted", derived(Term.named(term), date("start", start), profile, length, due));
    }

    private Derivation derived(Term term, LocalDate start, String profile, @Nullable String length, @Nullable String due) {
        if (due != null) {
            return dueDates.fixed(term, start, profile, date("due", due));
        }
        if (length == null) {
            return dueDates.derive(term, start, profile);
        }
        if (!length.matches("\\d{1,4}")) {
            throw InvalidInput.of("length", "deadline.error.length");
        }
        return dueDates.derive(term, start, profile, Integer.parseInt(length));
    }

    private static LocalDate date(String field, @Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(field, "deadline.error.start");
        }
    }
}
