package org.huiyin.petition.registration;

import java.util.Optional;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends an accusation to the discipline organ, sealed (Art 22, 30). One that belongs to a higher discipline organ is left here as a number
 * only: nobody but that organ may open it. Of an official's matter the organisation department is told, without the accusation.
 */
@Component
@Takes(Action.DIVERT_DISCIPLINE)
final class DivertDiscipline implements Act<DivertDiscipline.Facts> {

    /** {@code cadre}: it concerns an official whom an organisation department manages. */
    record Facts(@Nullable String to, @Nullable Boolean cadre, @Nullable String reason) {}

    private final OtherTracks tracks;
    private final Stationery stationery;

    DivertDiscipline(OtherTracks tracks, Stationery stationery) {
        this.tracks = tracks;
        this.stationery = stationery;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.unready().or(() -> situation.petition().accusation() ? Optional.empty() : Optional.of(Refusal.because("not-an-accusation", "30")));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
        tracks.check(OtherTracks.DISCIPLINE, facts.to());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var organ = tracks.organ(OtherTracks.DISCIPLINE, petition, facts.to());
        if (organ.id().equals(petition.course().holder())) {
            throw new Refusal(Refusal.because("to-itself", "30"));
        }
        var higher = tracks.higher(organ, petition);
        var cadres = Boolean.TRUE.equals(facts.cadre()) ? tracks.personnel(petition) : Optional.<Organisation>empty();
        var decision = Decision.changing(sent(petition.course(), organ, higher))
                .fact("to", organ.id())
                .fact("trace", higher ? true : null)
                .fact("informed", cadres.map(Organisation::id).orElse(null))
                .paper(stationery.paper(NoticeKind.DISCIPLINE_TRANSFER, situation).text(Field.TO_UNIT, organ.name()).text(Field.SUMMARY, petition.origin().claim())
                        .text(Field.REASON, facts.reason()).done())
                .reason(facts.reason());
        cadres.ifPresent(department -> decision.paper(stationery.paper(NoticeKind.CADRE_NOTE, situation).text(Field.TO_UNIT, department.name()).done()));
        return decision;
    }

    private static Course sent(Course course, Organisation organ, boolean higher) {
        var sent = course.on(course.desk().sentTo(organ.id(), null));
        return higher ? sent.traceOnly() : sent.closed();
    }
}
