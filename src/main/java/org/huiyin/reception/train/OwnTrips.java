package org.huiyin.reception.train;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Component;

/** Which trips somebody sees: an office its own, a team the ones it is sent on; what accuses somebody only the chain of that office ({@link TripSight}). */
@Component
record OwnTrips(TripRows rows) {

    Optional<TripRows.Kept> find(Actor actor, String number) {
        return TripNumber.of(number).flatMap(trip -> rows.find(actor, trip, TripSight.OF_OFFICE, false));
    }

    /** Held for the rest of the transaction. */
    Optional<TripRows.Kept> hold(Actor actor, String number) {
        return TripNumber.of(number).flatMap(trip -> rows.find(actor, trip, TripSight.OF_OFFICE, true));
    }

    /** The team's, or the own office's. */
    Optional<TripRows.Kept> ridden(Actor actor, String number) {
        return TripNumber.of(number).flatMap(trip -> rows.find(actor, trip, ridden(actor), false));
    }

    Optional<TripRows.Kept> holdRidden(Actor actor, String number) {
        return TripNumber.of(number).flatMap(trip -> rows.find(actor, trip, ridden(actor), true));
    }

    private static String ridden(Actor actor) {
        return actor.may(Right.KEEP_TRAIN) ? "(" + TripSight.OF_OFFICE + " or " + TripSight.RIDDEN + ")" : TripSight.RIDDEN;
    }
}
