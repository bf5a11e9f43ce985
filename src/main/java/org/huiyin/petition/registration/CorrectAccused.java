package org.huiyin.petition.registration;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts right whom a petition accuses (Art 30). From this moment the accused know of it no longer; whatever they hold or answered comes back to the office, or goes past an
 * office that is itself accused to the one above, and begins anew. Who had seen it is reported.
 */
@Component
@Takes(Action.CORRECT_ACCUSED)
final class CorrectAccused implements Act<CorrectAccused.Facts> {

    /** {@code accused}: all units accused, none at all is an answer too; {@code accusedPersons}: names of persons accused in them, beside those in the petition. */
    record Facts(@Nullable List<@Nullable String> accused, @Nullable List<@Nullable String> accusedPersons, @Nullable String reason) {

        List<String> persons() {
            return accusedPersons == null ? List.of() : accusedPersons.stream().filter(Objects::nonNull).toList();
        }
    }

    private final NamedAccused named;
    private final Offices offices;

    CorrectAccused(NamedAccused named, Offices offices) {
        this.named = named;
        this.offices = offices;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .present("accused", facts.accused())
                .that(facts.accused() == null || named.known(facts.accused()), "accused", "petition.unknown-organisation")
                .that(facts.persons().size() <= 20 && facts.persons().stream().allMatch(name -> name.length() <= 100), "accusedPersons", "petition.too-many-accused")
                .required("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var all = named.all(situation.petition().id(), facts.accused(), facts.persons());
        var corrected = course.accusingInstead(all);
        var after = closed(corrected, unit -> unit != null && offices.complainedOf(unit, all));
        var taken = !after.desk().holder().equals(course.holder());
        var decision = Decision.changing(after).fact("accused", all.size()).fact("from", taken ? course.holder() : null).reason(facts.reason());
        if (!facts.persons().isEmpty()) {
            decision.note("accused", java.util.Map.of("text", String.join("\n", facts.persons())));
        }
        if (after.desk().helpers().isEmpty()) {
            decision.dropped(Term.C22_PART);
        }
        var begun = taken || after.status() != course.status();
        return begun && after.desk().assignedBy() == null ? decision.dropped(Term.C3_OBJECT).dropped(Term.C9_ASSIGN) : decision;
    }

    private Course closed(Course course, Predicate<@Nullable String> hidden) {
        var desk = course.desk();
        if (hidden.test(desk.office())) {
            var above = desk.movedUpTo(offices.officeFor(course.region(), course.excluded()).id());
            return course.status().ended() || atTheOffice(course) ? course.on(above) : course.takenBack(above);
        }
        var begins = (hidden.test(desk.holder()) || hidden.test(desk.organ())) && !course.status().ended() && !atTheOffice(course);
        return begins ? course.takenBack(desk.without(hidden).takenBack()) : course.on(desk.without(hidden));
    }

    private static boolean atTheOffice(Course course) {
        return course.status() == Status.REGISTERED || course.status() == Status.REPORTED;
    }
}
