package org.huiyin.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
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
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calls a hearing (听证) in a major, complex or difficult matter, in handling (Art 31) or in re-review (Art 36). Only in re-review its time is not counted.
 * Notice, panel and representatives are values of the law profile. Never where somebody is accused: nothing of that is told to the other side (Art 30).
 */
@Component
@Takes(Action.HOLD_HEARING)
final class HoldHearing implements Act<HoldHearing.Facts> {

    record Facts(@Nullable LocalDate date, @Nullable String place, @Nullable List<@Nullable String> panel, @Nullable List<@Nullable String> representatives,
            @Nullable String reason) {}

    private final LawProfiles profiles;
    private final DueDates dates;
    private final Stationery stationery;
    private final Texts texts;

    HoldHearing(LawProfiles profiles, DueDates dates, Stationery stationery, Texts texts) {
        this.profiles = profiles;
        this.dates = dates;
        this.stationery = stationery;
        this.texts = texts;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        if (situation.petition().course().awaitsHearing()) {
            return Optional.of(Refusal.because("hearing-open", "36"));
        }
        return situation.petition().accusation() ? Optional.of(Refusal.because("not-for-accusations", "30")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var profile = situation.petition().origin().profile();
        var notice = profiles.value(profile, LawProfiles.Value.HEARING_NOTICE_DAYS);
        var least = profiles.value(profile, LawProfiles.Value.HEARING_PANEL_MIN);
        var most = profiles.value(profile, LawProfiles.Value.HEARING_REPRESENTATIVES);
        var panel = named(facts.panel());
        new Checks()
                .present("date", facts.date())
                .that(facts.date() == null || !facts.date().isBefore(dates.workingDaysAfter(situation.today(), notice)), "date", "coordination.hearing-notice", notice)
                .notAfter("date", facts.date(), situation.today().plusDays(180))
                .required("place", facts.place(), 200)
                .that(panel.size() >= least && panel.size() % 2 == 1 && panel.size() <= 21, "panel", "coordination.hearing-panel", least)
                .that(panel.stream().distinct().count() == panel.size() && panel.stream().allMatch(p -> p.length() <= 100), "panel", "coordination.hearing-panel-names")
                .optional("panel", String.join(" ", panel), 2100)
                .optional("representatives", String.join(" ", named(facts.representatives())), 600)
                .that(named(facts.representatives()).size() <= most, "representatives", "coordination.hearing-representatives", most)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var course = petition.course().aside(petition.status() == Status.REREVIEW ? Status.REREVIEW : Status.HEARING);
        var panel = listed(facts.panel());
        var representatives = listed(facts.representatives());
        var decision = Decision.changing(course)
                .fact("date", facts.date())
                .note("hearing", Map.of("date", facts.date().toString(), "place", facts.place(), "panel", panel, "representatives", representatives))
                .reason(facts.reason());
        return petition.contactable()
                ? decision.paper(stationery.paper(NoticeKind.HEARING_NOTICE, situation).day(Field.DATE, facts.date()).text(Field.PLACE, facts.place())
                        .text(Field.PANEL, panel).text(Field.REPRESENTATIVES, representatives).text(Field.REASON, facts.reason()).done())
                : decision;
    }

    private String listed(@Nullable List<@Nullable String> people) {
        return String.join(texts.say("coordination.between-names", Texts.CHINESE), named(people));
    }

    private static List<String> named(@Nullable List<@Nullable String> people) {
        return people == null ? List.of() : people.stream().filter(Objects::nonNull).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }
}
