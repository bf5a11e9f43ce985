package org.huiyin.reception.train;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.followup.Origin;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.followup.TakePromise;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team presses how far it is; phones send when they can, and as often as it takes. Each press is kept once, whatever it says of the trip. */
@Component
public class PressOnTrip {

    private final OwnTrips own;
    private final TripRows rows;
    private final TeamRows teams;
    private final PressRows presses;
    private final TakePromise promises;
    private final LegalTime time;

    PressOnTrip(OwnTrips own, TripRows rows, TeamRows teams, PressRows presses, TakePromise promises, LegalTime time) {
        this.own = own;
        this.rows = rows;
        this.teams = teams;
        this.presses = presses;
        this.promises = promises;
        this.time = time;
    }

    /**
     * Takes a press; what came before with the same key changes nothing. The office presses for a team that tells by radio.
     *
     * @return the trip as it stands then; nothing for whoever neither goes along nor is of its office
     * @throws InvalidInput naming every field at fault; on {@code what} if no car was sent
     */
    @Needs(Right.RIDE_TRAIN)
    @Transactional
    public Optional<Trip> press(Actor actor, String number, PressOrder order) {
        return own.holdRidden(actor, number).map(kept -> {
            order.checks().complain();
            var trip = kept.trip();
            var key = Objects.requireNonNull(order.key());
            if (presses.known(trip.id(), key)) {
                return trip;
            }
            var dispatched = Optional.ofNullable(trip.course().dispatchedAt()).orElseThrow(() -> InvalidInput.of("what", "reception.train.not-sent"));
            take(actor, trip, order, PressTime.of(order.pressedAt(), order.sentAt(), dispatched, time.instant()));
            return rows.find(TripNumber.of(number).orElseThrow()).orElseThrow().trip();
        });
    }

    private void take(Actor actor, Trip trip, PressOrder order, PressTime when) {
        var kind = PressKind.named(order.what()).orElseThrow();
        var course = trip.course().after(kind, when.at());
        var counted = !course.equals(trip.course());
        presses.add(trip, Objects.requireNonNull(order.key()), order.pressedAt(), new TripPress(kind, when.at(), time.instant(), when.plausible(), actor.account(), counted, kind.ends() ? order.written() : null));
        if (counted) {
            rows.course(trip, course, trip.car());
        }
        if (counted && kind == PressKind.RECEIPT && !trip.accusation()) {
            var origin = new Origin(Source.TRAIN, trip.id(), trip.number(), trip.office(), trip.region());
            promises.take(actor, origin, order.promise(teams.leader(trip.id()).orElseThrow()), LocalDate.ofInstant(when.at(), LegalTime.ZONE));
        }
        if (kind.ends() && order.rating() != null) {
            rows.rate(trip.id(), Objects.requireNonNull(order.rating()));
        }
    }
}
