package org.huiyin.reception.visit;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Region;
import org.huiyin.petition.pile.DescribePlace;
import org.huiyin.reception.duty.LastVisit;
import org.huiyin.reception.followup.PromisesAt;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known of a place before somebody goes there; each look is logged. */
@Component
public class PrepareVisit {

    private static final int PROMISES = 8;
    private static final int HEARD = 8;

    private final VisitPlaces places;
    private final DescribePlace matters;
    private final Told told;
    private final KeepPlace known;
    private final VisitNoteRows heard;
    private final Readings readings;

    /** What earlier visits left. */
    @Component
    record Told(LastVisit visits, PromisesAt promises, LegalTime time) {}

    PrepareVisit(VisitPlaces places, DescribePlace matters, Told told, KeepPlace known, VisitNoteRows heard, Readings readings) {
        this.places = places;
        this.matters = matters;
        this.told = told;
        this.known = known;
        this.heard = heard;
        this.readings = readings;
    }

    /** Those that are near at hand: the own region, from the county down, and what lies directly below it. */
    @Needs(Right.READ_BRIEFING)
    public List<Region> near(Actor actor) {
        return places.near(actor);
    }

    /** @param typed a code, or a name where that is certain within the region of the own unit */
    @Needs(Right.READ_BRIEFING)
    @Transactional
    public Optional<Briefing> brief(Actor actor, @Nullable String typed) {
        return places.find(actor, typed).flatMap(place -> matters.of(actor, place.code()).map(found -> {
            var promised = told.promises().of(actor, place.prefix(), PROMISES);
            readings.record(actor, new Search("briefing", place.code(), null, found.open().size() + promised.size()));
            return new Briefing(place.code(), places.name(place.code()), told.time().instant(), told.visits().to(place.code()), found, known.of(place.code()), promised,
                    heard.in(place.prefix(), HEARD));
        }));
    }
}
