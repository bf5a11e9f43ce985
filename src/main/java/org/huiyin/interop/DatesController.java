package org.huiyin.interop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.ClockStep;
import org.huiyin.petition.file.ExplainClock;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.petition.reminder.Reminder;
import org.huiyin.petition.reminder.Reminders;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For staff: why a date on a case is that date, and what one was reminded of. */
@RestController
class DatesController {

    record Explained(String number, long id, String term, String article, String profile, LocalDate start, LocalDate due, String state, String band, int pausedDays,
            @Nullable String owedBy, String words, boolean unverified, boolean guessed, List<Step> steps, @Nullable Step ended, List<Day> days) {}

    /** {@code event}, {@code at}, {@code by}, {@code unit}: the step of the case in which it was done, as far as that is known. */
    record Step(String kind, String words, @Nullable LocalDate dueBefore, @Nullable LocalDate dueAfter, @Nullable String event, @Nullable OffsetDateTime at,
            @Nullable String by, @Nullable String unit) {}

    record Day(LocalDate date, boolean counted, String why) {}

    record Reminded(long id, String number, String title, @Nullable String term, @Nullable String band, @Nullable LocalDate due, @Nullable String event, OffsetDateTime at, boolean forHead, boolean seen) {}

    record Page(List<Reminded> items, @Nullable String next) {}

    private final ExplainClock clocks;
    private final Reminders reminders;
    private final LegalTime time;
    private final Texts texts;

    DatesController(ExplainClock clocks, Reminders reminders, LegalTime time, Texts texts) {
        this.clocks = clocks;
        this.reminders = reminders;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping("/api/v1/staff/petitions/{number}/deadlines/{id:\\d{1,18}}/explain")
    Explained explain(Actor actor, @PathVariable String number, @PathVariable long id, Locale locale) {
        var e = clocks.explain(actor, number, id).orElseThrow(Unknown::new);
        var clock = e.clock();
        var ended = clock.endedAt() == null || e.ended() == null ? null : step(clock.state().code(), texts.say(e.ended().words(), locale), null, e.ended());
        return new Explained(e.number(), clock.id(), clock.term().name(), clock.article(), clock.profile(), clock.start(), clock.due(), clock.state().code(),
                clock.band(time.today()).code(), clock.pausedDays(), clock.owedBy(), texts.say(e.derivation().words(), locale), e.derivation().unverified(), clock.guessed(),
                e.steps().stream().map(s -> step(s.done().kind().name().toLowerCase(Locale.ROOT), texts.say(s.done().words(), locale), s.done().due(), s.in())).toList(), ended,
                e.derivation().days().stream().map(day -> new Day(day.date(), day.counted(), texts.say(day.why(), locale))).toList());
    }

    private static Step step(String kind, String words, ClockStep.@Nullable Moved moved, @Nullable TimelineEntry in) {
        return new Step(kind, words, moved == null ? null : moved.before(), moved == null ? null : moved.after(), in == null ? null : in.type(),
                in == null ? null : PetitionBodies.offset(in.at()), in == null ? null : in.by(), in == null ? null : in.unit());
    }

    @GetMapping("/api/v1/staff/reminders")
    Page reminders(Actor actor, @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") String limit) {
        var slice = reminders.list(actor, Asked.orNull(after), Choices.number("limit", limit));
        return new Page(slice.rows().stream().map(DatesController::reminded).toList(), slice.next());
    }

    private static Reminded reminded(Reminder r) {
        return new Reminded(r.id(), r.number(), r.title(), r.term() == null ? null : r.term().name(), r.band() == null ? null : r.band().code(), r.due(), r.event(), PetitionBodies.offset(r.at()), r.forHead(), r.seen());
    }
}
