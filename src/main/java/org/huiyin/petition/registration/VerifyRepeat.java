package org.huiyin.petition.registration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.petition.lifecycle.Verification;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says, from the office above, whether the earlier handling of a matter that came again holds (提级核查). Nobody waits for it and no clock moves: what is to be
 * put right is put right by whoever has the petition, in the ordinary procedure.
 */
@Component
@Takes(Action.VERIFY_REPEAT)
final class VerifyRepeat implements Act<VerifyRepeat.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable String result, @Nullable String text) {}

    private final Stationery stationery;

    VerifyRepeat(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var asked = situation.petition().course().desk().verification();
        return asked != null && asked.result() != null ? Optional.of(Refusal.because("verified-already", "")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().present("result", facts.result())
                .oneOf("result", facts.result(), Arrays.stream(Verification.Result.values()).map(Verification.Result::code).toList())
                .present("date", facts.date())
                .notBefore("date", facts.date(), LocalDate.ofInstant(situation.petition().origin().receivedAt(), LegalTime.ZONE))
                .notAfter("date", facts.date(), situation.today())
                .required("text", facts.text(), 20_000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var desk = course.desk();
        var result = Verification.Result.of(facts.result()).orElseThrow();
        var decision = Decision.changing(course.on(desk.verified(result)))
                .fact("date", facts.date())
                .fact("result", result.code())
                .note("verification", Map.of("date", facts.date().toString(), "text", facts.text()));
        Stream.of(desk.organ() == null ? desk.holder() : desk.organ(), desk.office()).distinct().forEach(to -> decision.paper(report(situation, facts, result, to)));
        return decision;
    }

    private NoticeFacts report(Situation situation, Facts facts, Verification.Result result, String to) {
        return stationery.paper(NoticeKind.VERIFICATION, situation).text(Field.TO_UNIT, stationery.name(to))
                .text(Field.EARLIER, situation.petition().course().matter().repeatOf()).day(Field.DATE, facts.date()).text(Field.FACTS, facts.text())
                .words(Field.DECISION, Words.of("petition.verification." + result.code())).done();
    }
}
