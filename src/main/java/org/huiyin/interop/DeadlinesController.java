package org.huiyin.interop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.huiyin.deadline.CountedDay;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Anyone may ask when a term ends, and see each day counted. */
@RestController
class DeadlinesController {

    /** {@code unverified}: do not rely on the date alone, be it that the law's text or ({@code guessed}) the calendar is missing. */
    record Explained(Term term, String article, String profile, LocalDate start, int length, String dayKind, LocalDate due, List<Day> days,
            String words, boolean unverified, boolean guessed) {}

    record Day(LocalDate date, boolean counted, String why) {}

    private final DueDates dueDates;
    private final Texts texts;

    DeadlinesController(DueDates dueDates, Texts texts) {
        this.dueDates = dueDates;
        this.texts = texts;
    }

    @GetMapping("/api/v1/deadlines/explain")
    Explained explain(@RequestParam(required = false) @Nullable String term, @RequestParam(required = false) @Nullable String start,
            @RequestParam(defaultValue = LawProfiles.DEFAULT) String profile, @RequestParam(required = false) @Nullable String length,
            Locale locale) {
        var named = Term.named(term);
        var from = date(start);
        return said(length == null || length.isBlank()
                ? dueDates.derive(named, from, profile)
                : dueDates.derive(named, from, profile, number(length)), locale);
    }

    private Explained said(Derivation d, Locale locale) {
        return new Explained(d.term(), d.article(), d.profile(), d.start(), d.length(), d.dayKind().code(), d.due(),
                d.days().stream().map(day -> said(day, locale)).toList(), texts.say(d.words(), locale), d.unverified() || d.guessed(), d.guessed());
    }

    private Day said(CountedDay day, Locale locale) {
        return new Day(day.date(), day.counted(), texts.say(day.why(), locale));
    }

    private static LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            throw InvalidInput.of("start", "deadline.error.start");
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw InvalidInput.of("length", "deadline.error.length");
        }
    }
}
