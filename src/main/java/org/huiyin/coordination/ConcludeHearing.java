package org.huiyin.coordination;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the record and the conclusion of a hearing; the matter goes on from where it was, and the clock of a re-review with it (Art 36). */
@Component
@Takes(Action.CONCLUDE_HEARING)
final class ConcludeHearing implements Act<ConcludeHearing.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable String record, @Nullable String conclusion, @Nullable String present, @Nullable String reason) {}

    private final CaseWords words;
    private final Stationery stationery;

    ConcludeHearing(CaseWords words, Stationery stationery) {
        this.words = words;
        this.stationery = stationery;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var called = situation.petition().status() == Status.HEARING || HoldHearing.paused(situation);
        return called ? Optional.empty() : Optional.of(Refusal.because("no-hearing", "36"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .present("date", facts.date())
                .notAfter("date", facts.date(), situation.today())
                .notBefore("date", facts.date(), calledFor(situation))
                .required("record", facts.record(), 20_000)
                .required("conclusion", facts.conclusion(), 10_000)
                .optional("present", facts.present(), 2000)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    private LocalDate calledFor(Situation situation) {
        return hearing(situation).map(text -> LocalDate.parse(String.valueOf(text.get("date")))).orElseGet(situation::today);
    }

    private Optional<Map<String, Object>> hearing(Situation situation) {
        return words.notes(situation.petition().id()).stream().filter(n -> n.kind().equals("hearing")).reduce((first, later) -> later).map(CaseWords.Note::text);
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var panel = hearing(situation).map(text -> String.valueOf(text.get("panel"))).orElse(null);
        var decision = Decision.changing(petition.status() == Status.HEARING ? petition.course().back() : petition.course())
                .fact("date", facts.date())
                .note("hearing-record", Map.of("record", facts.record(), "conclusion", facts.conclusion()))
                .paper(stationery.paper(NoticeKind.HEARING_RECORD, situation).day(Field.DATE, facts.date()).text(Field.PANEL, panel).text(Field.PRESENT, facts.present())
                        .text(Field.FACTS, facts.record()).done())
                .reason(facts.reason());
        return petition.contactable()
                ? decision.paper(stationery.paper(NoticeKind.HEARING_CONCLUSION, situation).day(Field.DATE, facts.date()).text(Field.PANEL, panel).text(Field.RESULT, facts.conclusion()).done())
                : decision;
    }
}
