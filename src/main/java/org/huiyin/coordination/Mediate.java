package org.huiyin.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Mediation and settlement, where both sides are willing (Art 33): begun with their consent, ended with an agreement that is then carried out, or without
 * one. No clock stops for it. An accusation is not mediated with whom it accuses (Art 30).
 */
@Component
@Takes(Action.MEDIATE)
final class Mediate implements Act<Mediate.Facts> {

    /** {@code result}: agreed or failed, once begun; {@code due}: by when the agreement is carried out, nothing if it has been already. */
    record Facts(@Nullable String result, @Nullable LocalDate date, @Nullable String parties, @Nullable String text, @Nullable LocalDate due, @Nullable String reason) {}

    private static final List<String> RESULTS = List.of("agreed", "failed");

    private final Stationery stationery;

    Mediate(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().accusation() && !begun(situation) ? Optional.of(Refusal.because("not-for-accusations", "30")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var begun = begun(situation);
        new Checks()
                .that(!begun || facts.result() != null, "result", "runtime.missing")
                .oneOf("result", facts.result(), RESULTS)
                .notAfter("date", facts.date(), situation.today())
                .notBefore("date", facts.date(), situation.petition().course().path().acceptedOn() == null ? situation.today() : situation.petition().course().path().acceptedOn())
                .that(begun && !agreed(facts) || facts.parties() != null && !facts.parties().isBlank(), "parties", "runtime.missing")
                .optional("parties", facts.parties(), 1000)
                .that(!begun || !agreed(facts) || facts.text() != null && !facts.text().isBlank(), "text", "runtime.missing")
                .optional("text", facts.text(), 20_000)
                .notBefore("due", facts.due(), situation.today())
                .notAfter("due", facts.due(), situation.today().plusYears(2))
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    private static boolean begun(Situation situation) {
        return situation.petition().status() == Status.MEDIATING;
    }

    private static boolean agreed(Facts facts) {
        return "agreed".equals(facts.result());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        if (!begun(situation)) {
            return Decision.changing(course.aside(Status.MEDIATING)).note("mediation", Map.of("parties", facts.parties(), "text", orEmpty(facts.text()))).reason(facts.reason());
        }
        return agreed(facts) ? settled(situation, facts) : Decision.changing(course.back()).fact("result", facts.result())
                .note("mediation", Map.of("text", orEmpty(facts.text()))).reason(facts.reason());
    }

    private Decision settled(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var signed = facts.date() == null ? situation.today() : facts.date();
        var decision = Decision.changing(course.back().at(facts.due() == null ? Status.CLOSED : Status.EXECUTING))
                .fact("result", facts.result())
                .fact("date", signed)
                .fact("due", facts.due())
                .note("agreement", Map.of("parties", facts.parties(), "text", facts.text()))
                .paper(stationery.paper(NoticeKind.AGREEMENT, situation).text(Field.PARTIES, facts.parties()).day(Field.DATE, signed).text(Field.RESULT, facts.text())
                        .day(Field.DUE, facts.due()).done())
                .reason(facts.reason());
        stationery.completion(situation, facts.text(), null).ifPresent(decision::paper);
        return facts.due() == null ? decision : decision.clockUntil(Term.C15_EXECUTE, situation.today(), facts.due());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
