package org.huiyin.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.deadline.CountedDay;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts every scene of the demo world into the order of time. The same files always make the same plot. */
@Component
@Profile("demo")
class Plot {

    /** Where a fresh demo stands: a Monday morning with a known calendar year ahead. */
    static final LocalDateTime CURTAIN = LocalDateTime.of(2026, 1, 5, 9, 0);

    private final Cast cast;
    private final DueDates dates;

    Plot(Cast cast, DueDates dates) {
        this.cast = cast;
        this.dates = dates;
    }

    /** The scenes of each day, up to {@link #CURTAIN}; what a course has planned for later does not happen. */
    SortedMap<LocalDate, List<Scene>> days() {
        var courses = Step.courses();
        var workdays = new TreeMap<LocalDate, LocalDate>();
        return Tale.all().stream()
                .flatMap(tale -> scenes(tale, courses, workdays).stream())
                .filter(scene -> scene.at().isBefore(CURTAIN))
                .sorted(Comparator.comparing(Scene::at).thenComparing(scene -> scene.tale().key()))
                .collect(Collectors.groupingBy(scene -> scene.at().toLocalDate(), TreeMap::new, Collectors.toList()));
    }

    private List<Scene> scenes(Tale tale, Map<String, List<Step>> courses, Map<LocalDate, LocalDate> workdays) {
        var steps = courses.get(tale.course());
        if (steps == null) {
            throw new IllegalStateException("tale " + tale.key() + " follows no course: " + tale.course());
        }
        var scenes = new ArrayList<Scene>();
        var office = cast.office(tale);
        scenes.add(new Scene(tale, Deed.COME, arrival(tale), cast.member(office, Deed.COME.role()), office, "", ""));
        var unit = office;
        int dispatches = 0;
        int remarks = 0;
        for (var step : steps) {
            var deed = step.deed();
            unit = deed.dispatches() ? cast.destination(tale, dispatches++) : unit;
            var by = cast.member(cast.place(deed.where(), office, unit), deed.role());
            var at = atWork(tale, workdays.computeIfAbsent(tale.on().plusDays(step.days()), this::workday), scenes);
            scenes.add(new Scene(tale, deed, at, by, unit, step.detail(), deed.remarked() ? tale.remark(remarks++) : ""));
        }
        return scenes;
    }

    /** Clerks write down by day what comes in; the network never closes. */
    private static LocalDateTime arrival(Tale tale) {
        return tale.on().atTime(7, 30).plusMinutes(tale.key() * 37L % (tale.channel().code().equals("network") ? 800 : 480) / (tale.on().equals(CURTAIN.toLocalDate()) ? 10 : 1));
    }

    private static LocalDateTime atWork(Tale tale, LocalDate day, List<Scene> before) {
        var today = before.stream().filter(scene -> scene.at().toLocalDate().equals(day)).count();
        return day.atTime(8, 40).plusMinutes(tale.key() * 13L % 150 + today * 45);
    }

    /** The first working day not before the given one, by the calendar that the terms of the law count. */
    private LocalDate workday(LocalDate day) {
        return dates.derive(Term.C3_OBJECT, day.minusDays(1), LawProfiles.DEFAULT).days().stream()
                .filter(CountedDay::counted).map(CountedDay::date).findFirst().orElseThrow();
    }
}
