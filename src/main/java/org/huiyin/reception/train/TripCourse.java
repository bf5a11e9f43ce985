package org.huiyin.reception.train;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a trip is, and since when. A moment that the team pressed is the earliest that any phone of it told.
 *
 * @param endedAt when it was settled, left with a receipt, called off or handed to another way
 */
public record TripCourse(TripState state, Instant calledAt, @Nullable Instant dispatchedAt, @Nullable Instant enRouteAt, @Nullable Instant arrivedAt, @Nullable Instant endedAt) {

    /** Since when it stands as it does. */
    public Instant since() {
        var moment = switch (state) {
            case CALLED -> calledAt;
            case DISPATCHED -> dispatchedAt;
            case EN_ROUTE -> enRouteAt;
            case ON_SITE -> arrivedAt;
            case SETTLED, RECEIPT, CALLED_OFF, DIVERTED -> endedAt;
        };
        return moment == null ? calledAt : moment;
    }

    /**
     * What a press makes of it. Presses come in any order, for each phone sends when it can: nothing goes back, and what was promised on paper holds although another phone said
     * that it was settled. The same course where the press says nothing new.
     */
    TripCourse after(PressKind what, Instant at) {
        if (!TripState.OUT.contains(state) && state != TripState.SETTLED && state != TripState.RECEIPT) {
            return this;
        }
        return switch (what) {
            case EN_ROUTE -> earlier(at, enRouteAt, arrivedAt) ? at(state == TripState.DISPATCHED ? TripState.EN_ROUTE : state, at, arrivedAt, endedAt) : this;
            case ARRIVED -> earlier(at, arrivedAt, endedAt) ? at(TripState.OUT.contains(state) ? TripState.ON_SITE : state, enRouteAt, at, endedAt) : this;
            case SETTLED -> TripState.OUT.contains(state) ? at(TripState.SETTLED, enRouteAt, arrivedAt, at) : this;
            case RECEIPT -> state == TripState.RECEIPT ? this : at(TripState.RECEIPT, enRouteAt, arrivedAt, endedAt == null ? at : endedAt);
        };
    }

    TripCourse sent(Instant at) {
        return new TripCourse(TripState.DISPATCHED, calledAt, at, null, null, null);
    }

    TripCourse ended(TripState how, Instant at) {
        return new TripCourse(how, calledAt, dispatchedAt, enRouteAt, arrivedAt, at);
    }

    private TripCourse at(TripState now, @Nullable Instant enRoute, @Nullable Instant arrived, @Nullable Instant ended) {
        return new TripCourse(now, calledAt, dispatchedAt, enRoute, arrived, ended);
    }

    private static boolean earlier(Instant at, @Nullable Instant known, @Nullable Instant next) {
        return (known == null || at.isBefore(known)) && (next == null || !at.isAfter(next));
    }
}
