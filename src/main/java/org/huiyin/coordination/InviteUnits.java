package org.huiyin.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a matter a joint one (Art 24): the lead unit keeps it and asks helping units, each for a part by a day of its own. */
@Component
@Takes(Action.INVITE_UNITS)
final class InviteUnits implements Act<InviteUnits.Facts> {

    record Part(@Nullable String unit, @Nullable String part, @Nullable LocalDate due) {}

    record Facts(@Nullable List<@Nullable Part> units, @Nullable String reason) {}

    private static final int MOST = 10;
    private static final Set<Term> ANSWER = EnumSet.of(Term.C4_HANDLE, Term.C4X_EXTEND, Term.C16_LEGAL_DUTY, Term.C21_REDO);

    private final Organisations organisations;
    private final Offices offices;
    private final Stationery stationery;

    InviteUnits(Organisations organisations, Offices offices, Stationery stationery) {
        this.organisations = organisations;
        this.offices = offices;
        this.stationery = stationery;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var parts = parts(facts);
        var checks = new Checks()
                .that(!parts.isEmpty(), "units", "runtime.missing")
                .that(helpers(situation, parts).size() <= MOST, "units", "coordination.too-many-units", MOST)
                .that(parts.stream().map(p -> p == null ? null : p.unit()).distinct().count() == parts.size(), "units", "coordination.unit-twice")
                .optional("reason", facts.reason(), 2000);
        for (int i = 0; i < parts.size(); i++) {
            check(checks, "units[" + i + "]", parts.get(i), situation);
        }
        checks.complain();
    }

    private void check(Checks checks, String field, @Nullable Part part, Situation situation) {
        if (part == null) {
            checks.that(false, field, "runtime.missing");
            return;
        }
        checks.required(field + ".unit", part.unit(), 100)
                .that(part.unit() == null || part.unit().isBlank() || helps(part.unit()), field + ".unit", "petition.unknown-organisation")
                .required(field + ".part", part.part(), 5000)
                .present(field + ".due", part.due())
                .notBefore(field + ".due", part.due(), situation.today().plusDays(1))
                .notAfter(field + ".due", part.due(), latest(situation));
    }

    /** A part is due no later than the answer that it goes into. */
    private static LocalDate latest(Situation situation) {
        return Stream.concat(Stream.of(situation.today().plusDays(90)), ANSWER.stream().filter(situation::runs).flatMap(term -> situation.clock(term).stream()).map(Deadline::due))
                .min(Comparator.naturalOrder()).orElseThrow();
    }

    private boolean helps(String unit) {
        return organisations.find(unit).filter(o -> o.kind() != Organisation.Kind.PETITION_OFFICE).isPresent();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var units = new ArrayList<String>();
        var decision = Decision.changing(course.on(course.desk().helpedBy(helpers(situation, parts(facts)))));
        for (var part : parts(facts)) {
            var unit = invited(situation, part.unit());
            units.add(unit.id());
            decision.part(Term.C22_PART, unit.id(), part.due())
                    .note("part", Map.of("unit", unit.id(), "text", part.part(), "due", part.due().toString()))
                    .paper(letter(situation, unit, part, facts.reason()));
        }
        return decision.fact("units", String.join(" ", units)).reason(facts.reason());
    }

    private NoticeFacts letter(Situation situation, Organisation unit, Part part, @Nullable String reason) {
        return stationery.paper(NoticeKind.CALL_TO_HELP, situation).text(Field.TO_UNIT, unit.name()).text(Field.ORGAN, stationery.name(situation.petition().course().holder()))
                .text(Field.SUMMARY, part.part()).day(Field.DUE, part.due()).text(Field.REASON, reason).done();
    }

    /** Whoever helped before, whether its part is still open or not, and whoever is asked now. */
    private List<String> helpers(Situation situation, List<@Nullable Part> parts) {
        var asked = parts.stream().filter(p -> p != null && p.unit() != null && helps(p.unit())).map(p -> organisations.current(p.unit()).id());
        return Stream.concat(situation.petition().course().desk().helpers().stream(), asked).distinct().toList();
    }

    private Organisation invited(Situation situation, String named) {
        var course = situation.petition().course();
        var unit = organisations.current(named);
        if (offices.complainedOf(unit.id(), course.excluded())) {
            throw new Refusal(Refusal.because("accused-unit", "30"));
        }
        if (unit.id().equals(course.holder()) || situation.owes(Term.C22_PART, unit.id())) {
            throw new Refusal(Refusal.because("has-a-part", "24"));
        }
        return unit;
    }

    private static List<@Nullable Part> parts(Facts facts) {
        return facts.units() == null ? List.of() : facts.units();
    }
}
