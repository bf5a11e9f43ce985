package org.huiyin.petition.registration;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reports a serious and urgent matter at once (Art 25): to the own government, to the petition office above, and to the National Bureau. The
 * matter goes on meanwhile, and the days to route it run.
 */
@Component
@Takes(Action.REPORT_URGENT)
final class ReportUrgent implements Act<ReportUrgent.Facts> {

    record Facts(@Nullable String summary, @Nullable String measures, @Nullable String reason) {

        @Nullable String told() {
            return summary == null ? reason : summary;
        }
    }

    private final Offices offices;
    private final Stationery stationery;
    private final Texts texts;

    ReportUrgent(Offices offices, Stationery stationery, Texts texts) {
        this.offices = offices;
        this.stationery = stationery;
        this.texts = texts;
    }

    /** However urgent: an accusation is not spread before it is known whom it accuses (Art 30). */
    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var settled = situation.petition().course().secrecy().accusedSettled();
        return settled ? Optional.empty() : Optional.of(Refusal.because("accused-not-settled", "30"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("summary", facts.told(), 5000).optional("measures", facts.measures(), 5000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var own = stationery.above(course.desk().office()).filter(government -> !offices.complainedOf(government.id(), course.excluded()));
        var above = offices.officeAbove(course.desk().office(), course.excluded());
        var informed = Stream.of(own, above).flatMap(Optional::stream).map(Organisation::id).toList();
        var bureau = texts.say("petition.national-bureau", Texts.CHINESE);
        var decision = Decision.changing(course.on(course.desk().informing(informed)))
                .fact("to", own.map(Organisation::id).orElse(null))
                .fact("above", above.map(Organisation::id).orElse(null))
                .fact("national", true)
                .note("urgent", facts.measures() == null || facts.measures().isBlank() ? java.util.Map.of("text", facts.told())
                        : java.util.Map.of("text", facts.told(), "measures", facts.measures()));
        Stream.of(own.map(Organisation::name).orElse(null), above.map(Organisation::name).orElse(null), bureau).filter(Objects::nonNull)
                .forEach(to -> decision.paper(stationery.paper(NoticeKind.URGENT_REPORT, situation).text(Field.TO_UNIT, to).text(Field.SUMMARY, facts.told())
                        .text(Field.MEASURES, facts.measures()).number(Field.PERSONS, situation.petition().origin().persons()).done()));
        return decision;
    }
}
