package org.huiyin.petition.registration;

import java.util.Optional;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Channel;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads what litigation decides out of the ordinary procedure (Art 22, 28): a letter goes to the political-legal organ, a visitor is shown the way. */
@Component
@Takes(Action.DIVERT_JUDICIAL)
final class DivertJudicial implements Act<DivertJudicial.Facts> {

    record Facts(@Nullable String to, @Nullable String reason) {}

    private final OtherTracks tracks;
    private final Stationery stationery;

    DivertJudicial(OtherTracks tracks, Stationery stationery) {
        this.tracks = tracks;
        this.stationery = stationery;
    }

    /** Nothing leaves the office before it is known what it is, and whom it accuses. */
    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.unready().or(() -> situation.petition().accusation() ? Optional.of(Refusal.because("accusation", "30")) : Optional.empty());
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("reason", facts.reason(), 2000).complain();
        tracks.check(OtherTracks.JUDICIAL, facts.to());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var organ = tracks.organ(OtherTracks.JUDICIAL, petition, facts.to());
        var visit = petition.origin().channel() == Channel.VISIT;
        var paper = visit
                ? stationery.paper(NoticeKind.GUIDANCE, situation).text(Field.ORGAN, organ.name())
                        .text(Field.WHERE_TO_GO, String.join(" ", organ.name(), organ.address(), organ.phone(), organ.hours()).strip())
                : stationery.paper(NoticeKind.JUDICIAL_TRANSFER, situation).text(Field.TO_UNIT, organ.name()).text(Field.SUMMARY, petition.origin().claim());
        return Decision.changing(petition.course().on(petition.course().desk().sentTo(organ.id(), null)))
                .fact("to", organ.id())
                .paper(paper.text(Field.REASON, facts.reason()).done())
                .reason(facts.reason());
    }
}
