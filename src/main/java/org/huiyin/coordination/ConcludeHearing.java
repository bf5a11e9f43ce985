package org.huiyin.coordination;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the record and the conclusion of a hearing, or that it was called off or put off; the matter goes on from where it was. The clock of a re-review
 * goes on from the day after the hearing, whenever that is written down, or from the day on which it was called off (Art 36).
 */
@Component
@Takes(Action.CONCLUDE_HEARING)
final class ConcludeHearing implements Act<ConcludeHearing.Facts> {

    /** {@code held}: false if it did not take place, for the reason given; {@code date}: the day of the hearing, or on which it was called off, today if not said. */
    record Facts(@Nullable Boolean held, @Nullable LocalDate date, @Nullable String record, @Nullable String conclusion, @Nullable String present,
            @Nullable String reason) {

        boolean calledOff() {
            return Boolean.FALSE.equals(held);
        }
    }

    private final CaseWords words;
    private final Stationery stationery;

    ConcludeHearing(CaseWords words, Stationery stationery) {
        this.words = words;
        this.stationery = stationery;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().course().awaitsHearing() ? Optional.empty() : Optional.of(Refusal.because("no-hearing", "36"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var checks = new Checks().notAfter("date", facts.date(), situation.today());
        if (facts.calledOff()) {
            checks.notBefore("date", facts.date(), calledOn(situation)).required("reason", facts.reason(), 2000).complain();
            return;
        }
        checks.present("date", facts.date())
                .notBefore("date", facts.date(), calledFor(situation))
                .required("record", facts.record(), 20_000)
                .required("conclusion", facts.conclusion(), 10_000)
                .optional("present", facts.present(), 2000)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    private LocalDate calledOn(Situation situation) {
        return hearing(situation).map(note -> LocalDate.ofInstant(note.at(), LegalTime.ZONE)).orElseGet(situation::today);
    }

    private LocalDate calledFor(Situation situation) {
        return hearing(situation).map(note -> LocalDate.parse(String.valueOf(note.text().get("date")))).orElseGet(situation::today);
    }

    private Optional<CaseWords.Note> hearing(Situation situation) {
        return words.notes(situation.petition().id()).stream().filter(n -> n.kind().equals("hearing")).reduce((first, later) -> later);
    }

    /** What was said when it was called. */
    private @Nullable String called(Situation situation, String field) {
        return hearing(situation).map(note -> (String) note.text().get(field)).orElse(null);
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return facts.calledOff() ? calledOff(situation, facts) : held(situation, facts);
    }

    private static Decision calledOff(Situation situation, Facts facts) {
        var day = facts.date() == null ? situation.today() : facts.date();
        return Decision.changing(situation.petition().course().back())
                .clock(Term.C8_REREVIEW, day)
                .without(NoticeKind.HEARING_RECORD, NoticeKind.HEARING_CONCLUSION)
                .fact("held", false)
                .fact("date", day)
                .reason(facts.reason());
    }

    private Decision held(Situation situation, Facts facts) {
        var petition = situation.petition();
        var panel = called(situation, "panel");
        var chair = called(situation, "chair");
        var decision = Decision.changing(petition.course().back())
                .clock(Term.C8_REREVIEW, facts.date().plusDays(1))
                .fact("date", facts.date())
                .note("hearing-record", Map.of("record", facts.record(), "conclusion", facts.conclusion()))
                .paper(stationery.paper(NoticeKind.HEARING_RECORD, situation).day(Field.DATE, facts.date()).text(Field.CHAIR, chair).text(Field.PANEL, panel).text(Field.PRESENT, facts.present())
                        .text(Field.FACTS, facts.record()).done())
                .reason(facts.reason());
        return petition.contactable()
                ? decision.paper(stationery.paper(NoticeKind.HEARING_CONCLUSION, situation).day(Field.DATE, facts.date()).text(Field.CHAIR, chair)
                        .text(Field.PANEL, panel).text(Field.RESULT, facts.conclusion()).done())
                : decision;
    }
}
