package org.huiyin.reception.train;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Masked;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office looks at its trips, a team at those it is sent on; each look at one leaves a line. */
@Component
public class LookAtTrips {

    private static final int SHOWN = 50;
    private static final Duration LATELY = Duration.ofDays(2);

    private final OwnTrips own;
    private final TripRows rows;
    private final SealedTrips sealed;
    private final Readings readings;
    private final LegalTime time;
    private final Parts parts;

    LookAtTrips(OwnTrips own, TripRows rows, SealedTrips sealed, Readings readings, LegalTime time, Parts parts) {
        this.own = own;
        this.rows = rows;
        this.sealed = sealed;
        this.readings = readings;
        this.time = time;
        this.parts = parts;
    }

    /** What hangs on a trip. */
    @Component("tripParts")
    record Parts(TeamRows teams, PressRows presses, TripLog log) {}

    /** The newest first. @param before the order of the last one on the page before */
    @Needs(Right.KEEP_TRAIN)
    public List<TripLine> list(Actor actor, int before, int limit) {
        return rows.of(actor, before, limit).stream().map(this::line).toList();
    }

    /** Those that wait or are under way, the oldest first. */
    @Needs(Right.KEEP_TRAIN)
    public List<TripLine> open(Actor actor) {
        return rows.open(actor, SHOWN).stream().map(this::line).toList();
    }

    /** Those on which one goes along: what is under way, and what ended lately. */
    @Needs(Right.RIDE_TRAIN)
    public List<TripLine> ridden(Actor actor) {
        return rows.ridden(actor, time.instant().minus(LATELY), SHOWN).stream().map(this::line).toList();
    }

    /** One of the own office's. */
    @Needs(Right.KEEP_TRAIN)
    @Transactional
    public Optional<TripSheet> look(Actor actor, String number) {
        return own.find(actor, number).map(kept -> sheet(actor, kept, parts.log().of(kept.trip())));
    }

    /** One on which one goes along, or of the own office; what the office did is not told to the team. */
    @Needs(Right.RIDE_TRAIN)
    @Transactional
    public Optional<TripSheet> ride(Actor actor, String number) {
        return own.ridden(actor, number).map(kept -> sheet(actor, kept, List.of()));
    }

    /** Whom to call, in full. @throws InvalidInput on {@code reason} if there is none */
    @Needs(Right.RIDE_TRAIN)
    @Transactional
    public Optional<TripSaid> reveal(Actor actor, String number, @Nullable String reason) {
        return own.ridden(actor, number).map(kept -> {
            new Checks().required("reason", reason, 200).complain();
            readings.record(actor, kept.trip().id(), kept.trip().number(), "train-contact", null, reason);
            return sealed.open(kept);
        });
    }

    private TripSheet sheet(Actor actor, TripRows.Kept kept, List<TripChange> changes) {
        var trip = kept.trip();
        readings.record(actor, trip.id(), trip.number(), "train-trip");
        var said = sealed.open(kept);
        return new TripSheet(trip, said.title(), said.matter(), said.spot(), said.name() == null ? null : Masked.name(said.name()), Masked.phone(said.phone()), parts.teams().of(trip.id()),
                parts.presses().of(trip.id()), changes);
    }

    private TripLine line(TripRows.Kept kept) {
        return new TripLine(kept.trip(), sealed.open(kept).title());
    }
}
