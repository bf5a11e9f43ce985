package org.huiyin.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Derives due dates. The Regulations hold no counting rule of their own, so those of the Civil Code are used: the day of the event
 * is not counted (201), months end on the same number (202), a last day that is a rest day gives way to the next working day (203).
 * Touches nothing but its profiles and the calendar in force.
 */
@Component
public final class DueDates {

    /** No order reaches further than ten years. */
    private static final int LONGEST = 3650;

    private final LawProfiles profiles;
    private final Supplier<WorkingCalendar> calendars;

    DueDates(LawProfiles profiles, Supplier<WorkingCalendar> calendars) {
        this.profiles = profiles;
        this.calendars = calendars;
    }

    /** Whether the day lies in a year whose working calendar is known; for any other day, counting would have to guess. */
    public boolean knows(LocalDate day) {
        return calendars.get().knows(day);
    }

    /** The day so many working days after another. */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        return DayCount.workingDays(calendars.get(), day, count, List.of()).due();
    }

    /**
     * The due date of a term whose length the law sets.
     *
     * @throws InvalidInput on {@code profile} if unknown, on {@code length} if an order sets it, on {@code start} outside 2000 to 2100
     */
    public Derivation derive(Term term, LocalDate start, String profile) {
        var law = profiles.term(profile, term);
        return switch (law.length()) {
            case Length.Days days -> counted(law, start, days.count());
            case Length.Months months -> months(law, start, months.count());
            case Length.Ordered _ -> throw InvalidInput.of("length", "deadline.error.length-ordered", term.words());
            case Length.OneOf one -> throw choice(term, one);
        };
    }

    private static InvalidInput choice(Term term, Length.OneOf one) {
        var listed = one.choices().stream().<Object>map(String::valueOf).reduce((all, next) -> Words.of("deadline.words.listed", all, next)).orElse("");
        return InvalidInput.of("length", "deadline.error.length-choice", term.words(), listed);
    }

    /**
     * The due date of a term whose length an order sets. A length that the law sets may be given, but must be the law's.
     *
     * @param length in days of the term's kind, at least 1
     * @throws InvalidInput as above, and on {@code length} beyond what the profile allows
     */
    public Derivation derive(Term term, LocalDate start, String profile, int length) {
        var law = profiles.term(profile, term);
        return switch (law.length()) {
            case Length.Days days when length == days.count() -> counted(law, start, length);
            case Length.Days days -> throw InvalidInput.of("length", "deadline.error.length-fixed", term.words(), days.count());
            case Length.Months months -> throw InvalidInput.of("length", "deadline.error.length-months", term.words(), months.count());
            case Length.Ordered ordered -> counted(law, start, atMost(term, length, ordered.max()));
            case Length.OneOf one when one.choices().contains(length) -> counted(law, start, length);
            case Length.OneOf one -> throw choice(term, one);
        };
    }

    /**
     * A date named by an assignment order, a promise or a decision. It stands even on a rest day, for a named date is no period.
     *
     * @throws InvalidInput on {@code due} before the start, beyond the law's maximum, or for a term that no order can date
     */
    public Derivation fixed(Term term, LocalDate start, String profile, LocalDate due) {
        var law = profiles.term(profile, term);
        if (law.onRestDay() != RestDayRule.NAMED_DATE_STANDS || !(law.length() instanceof Length.Ordered ordered)) {
            throw InvalidInput.of("due", "deadline.error.due-by-law", term.words());
        }
        within(start);
        long length = ChronoUnit.DAYS.between(start, due);
        long max = ordered.max() == null ? LONGEST : ordered.max();
        if (length < 0 || length > max) {
            throw InvalidInput.of("due", "deadline.error.due-range", start, start.plusDays(max));
        }
        return named(law, start, due);
    }

    /** The day that an order names, or that so many days from its start lead to where it names none. */
    public LocalDate ordered(Term term, LocalDate start, String profile, @Nullable LocalDate named, int usual) {
        return named == null ? derive(term, start, profile, usual).due() : named;
    }

    /** The most days that an order may set for this term; a term whose length the law sets has none to set. */
    public int longest(Term term, String profile) {
        return switch (profiles.term(profile, term).length()) {
            case Length.Ordered ordered -> ordered.max() == null ? LONGEST : ordered.max();
            case Length.Days _, Length.Months _, Length.OneOf _ -> 0;
        };
    }

    /** How a stored clock is counted, day by day, by the calendar now in force; days of its pauses are left out. */
    public Derivation recount(Deadline clock) {
        return along(profiles.term(clock.profile(), clock.term()), clock, clock.length());
    }

    /**
     * The same start counted anew, under that profile and today's calendar. What an order has set, a length or a date, no law takes back.
     *
     * @throws InvalidInput on {@code profile} if unknown
     */
    public Derivation again(Deadline clock, String profile) {
        var law = profiles.term(profile, clock.term());
        return along(law, clock, law.length() instanceof Length.Days days ? days.count() : clock.length());
    }

    private Derivation along(StatutoryTerm law, Deadline clock, int length) {
        return switch (law.length()) {
            case Length.Months months -> months(law, clock.start(), months.count());
            case Length.Ordered _ when law.onRestDay() == RestDayRule.NAMED_DATE_STANDS -> named(law, clock.start(), clock.due());
            case Length.Days _, Length.Ordered _, Length.OneOf _ -> counted(law, clock.start(), length, clock.pauses());
        };
    }

    /** Whether some law stops this clock's count for a while. */
    boolean pausable(Deadline clock) {
        return profiles.term(clock.profile(), clock.term()).pausedBy() != null;
    }

    private static int atMost(Term term, int length, @Nullable Integer max) {
        int most = max == null ? LONGEST : max;
        if (length < 1 || length > most) {
            throw InvalidInput.of("length", "deadline.error.length-range", term.words(), most);
        }
        return length;
    }

    private Derivation counted(StatutoryTerm law, LocalDate start, int length) {
        return counted(law, start, length, List.of());
    }

    private Derivation counted(StatutoryTerm law, LocalDate start, int length, List<Pause> pauses) {
        within(start);
        var calendar = calendars.get();
        boolean startCounts = law.term().countsFirstDay();
        return switch (law.days()) {
            case CALENDAR -> told(law, start, startCounts ? "first-day" : "calendar", length, calendar, law.onRestDay() == RestDayRule.LAST_DAY_STANDS
                    ? DayCount.standing(calendar, start, length) : DayCount.calendarDays(calendar, start, length, startCounts, pauses));
            case WORKING -> told(law, start, "working", length, calendar, DayCount.workingDays(calendar, start, length, pauses));
        };
    }

    private Derivation months(StatutoryTerm law, LocalDate start, int months) {
        within(start);
        var calendar = calendars.get();
        int length = (int) ChronoUnit.DAYS.between(start, start.plusMonths(months));
        return told(law, start, "months", months, calendar, DayCount.calendarDays(calendar, start, length, false, List.of()));
    }

    private Derivation named(StatutoryTerm law, LocalDate start, LocalDate due) {
        var calendar = calendars.get();
        return told(law, start, "named", (int) ChronoUnit.DAYS.between(start, due), calendar, DayCount.upTo(calendar, start, due));
    }

    private static void within(LocalDate start) {
        if (start.getYear() < 2000 || start.getYear() > 2100) {
            throw InvalidInput.of("start", "deadline.error.start-range");
        }
    }

    private Derivation told(StatutoryTerm law, LocalDate start, String shape, int said, WorkingCalendar calendar, DayCount count) {
        var unknown = count.days().stream().map(CountedDay::date)
                .filter(day -> day.isAfter(start) || law.term().countsFirstDay())
                .filter(day -> !calendar.knows(day)).findFirst();
        int length = shape.equals("months") ? (int) count.days().stream().filter(CountedDay::counted).count() : said;
        var words = Explanation.of(law, shape, said, start).ending(calendar, count)
                .warningIf(!law.verified(), "deadline.words.unverified")
                .warningIf(unknown.isPresent(), "deadline.words.guessed", unknown.map(LocalDate::getYear).orElse(0))
                .words();
        return new Derivation(law.term(), law.article(), law.profile(), start, length, law.days(), count.due(), count.days(), words,
                law.basis(), unknown.isPresent(), law.duty(), profiles.warnAt(law.profile()).map(count::used).toList());
    }
}
