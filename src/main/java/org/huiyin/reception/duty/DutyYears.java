package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.deadline.DueDates;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Gathers what is known of offices' years, however many offices in the same few queries. */
@Component
class DutyYears {

    private final DutyRows duties;
    private final LeaderRows leaders;
    private final DutyOffice offices;
    private final DueDates calendar;
    private final LegalTime time;

    DutyYears(DutyRows duties, LeaderRows leaders, DutyOffice offices, DueDates calendar, LegalTime time) {
        this.duties = duties;
        this.leaders = leaders;
        this.offices = offices;
        this.calendar = calendar;
        this.time = time;
    }

    DutyYear of(String office, int year) {
        return of(List.of(office), year).get(office);
    }

    /** In the order of the offices. @throws InvalidInput on {@code year} if it is neither the last, this nor the next */
    Map<String, DutyYear> of(List<String> some, int year) {
        var today = time.today();
        if (year < today.getYear() - 1 || year > today.getYear() + 1) {
            throw InvalidInput.of("year", "reception.duty.year", Integer.toString(today.getYear() - 1), Integer.toString(today.getYear() + 1));
        }
        var days = Period.year(year);
        var working = working(days);
        var rules = offices.rules(some);
        var serving = leaders.of(some, days).stream().collect(Collectors.groupingBy(Leader::office));
        var planned = duties.of(some, days);
        var held = duties.held(some, days, time.instant());
        var all = new LinkedHashMap<String, DutyYear>();
        some.forEach(office -> all.put(office, new DutyYear(year, rules.get(office), working, serving.getOrDefault(office, List.of()), planned.getOrDefault(office, List.of()),
                held.getOrDefault(office, new TreeMap<>()), today)));
        return all;
    }

    /** Whether the holidays of that year are not known yet, only its weekends. */
    boolean guessed(int year) {
        return !calendar.knows(LocalDate.of(year, 12, 31));
    }

    private NavigableSet<LocalDate> working(Period days) {
        var all = new TreeSet<LocalDate>();
        for (var day = calendar.workingDaysAfter(days.from().minusDays(1), 1); days.holds(day); day = calendar.workingDaysAfter(day, 1)) {
            all.add(day);
        }
        return all;
    }
}
