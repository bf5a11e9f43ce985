package org.huiyin.reception.train;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Component;

/** Which trips somebody sees: an office its own, a team the ones it is sent on; what accuses somebody only the chain of that office. */
@Component
record OwnTrips(TripRows rows, TeamRows teams) {

    Optional<TripRows.Kept> find(Actor actor, String number) {
        return TripNumber.of(number).flatMap(rows::find).filter(kept -> ofOffice(actor, kept.trip()));
    }

    /** Held for the rest of the transaction. */
    Optional<TripRows.Kept> hold(Actor actor, String number) {
        return TripNumber.of(number).flatMap(rows::hold).filter(kept -> ofOffice(actor, kept.trip()));
    }

    /** The team's, or the own office's. */
    Optional<TripRows.Kept> ridden(Actor actor, String number) {
        return TripNumber.of(number).flatMap(rows::find).filter(kept -> rides(actor, kept.trip()));
    }

    Optional<TripRows.Kept> holdRidden(Actor actor, String number) {
        return TripNumber.of(number).flatMap(rows::hold).filter(kept -> rides(actor, kept.trip()));
    }

    private boolean rides(Actor actor, Trip trip) {
        return actor.may(Right.KEEP_TRAIN) && ofOffice(actor, trip) || !trip.accusation() && teams.rides(trip.id(), actor.account());
    }

    private static boolean ofOffice(Actor actor, Trip trip) {
        return trip.office().equals(actor.unit()) && (!trip.accusation() || actor.may(Right.KNOW_SEALED));
    }
}
