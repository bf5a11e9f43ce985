package org.huiyin.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.RightToObject;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a dispute over who is competent before the common superior of the organs or, where they have none, before the joint conference (Art 24). */
@Component
@Takes(Action.REFER_JURISDICTION)
final class ReferJurisdiction implements Act<ReferJurisdiction.Facts> {

    /** {@code units}: the organs that dispute it, besides the one that has it; {@code due}: by when it shall be decided, else {@link #USUAL} days on. */
    record Facts(@Nullable List<@Nullable String> units, @Nullable LocalDate due, @Nullable String reason) {}

    private static final int USUAL = 15;
    private static final int MOST = 10;

    private final Superiors superiors;
    private final RightToObject right;
    private final DueDates dates;

    ReferJurisdiction(Superiors superiors, RightToObject right, DueDates dates) {
        this.superiors = superiors;
        this.right = right;
        this.dates = dates;
    }

    /** Nothing leaves the office before it is known what it is; an organ disputes within the days in which it may object (Art 23). */
    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var organ = situation.petition().withOrgan() && situation.petition().course().holder().equals(situation.actor().unit());
        return situation.unready().or(() -> organ ? right.gone(situation) : Optional.empty());
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .that(units(facts).size() <= MOST && units(facts).stream().allMatch(superiors::known), "units", "petition.unknown-organisation")
                .notBefore("due", facts.due(), situation.today().plusDays(1))
                .notAfter("due", facts.due(), situation.today().plusDays(60))
                .required("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var due = dates.ordered(Term.C20_JURISDICTION, situation.today(), petition.origin().profile(), facts.due(), USUAL);
        var arbiter = superiors.common(petition, disputing(petition, facts));
        return Decision.changing(petition.course().on(petition.course().desk().disputedBefore(arbiter)))
                .ordered(Term.C20_JURISDICTION, situation.today(), facts.due(), USUAL)
                .fact("to", arbiter)
                .fact("due", due)
                .fact("units", units(facts).isEmpty() ? null : String.join(" ", units(facts)))
                .reason(facts.reason());
    }

    private static List<String> disputing(Case petition, Facts facts) {
        var desk = petition.course().desk();
        var holder = desk.holder().equals(desk.office()) ? Stream.<String>empty() : Stream.of(desk.holder());
        return Stream.concat(holder, units(facts).stream()).distinct().toList();
    }

    private static List<String> units(Facts facts) {
        return facts.units() == null ? List.of() : facts.units().stream().filter(Objects::nonNull).toList();
    }
}
