package org.huiyin.reception.train;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** How far a trip has come. Every call ends in words: settled, with a receipt, called off with a reason, or handed to another way. */
public enum TripState implements Coded {
    /** Somebody called; no car is on its way yet. */
    CALLED,
    /** Car and team were sent. */
    DISPATCHED,
    EN_ROUTE,
    ON_SITE,
    /** Done on site. */
    SETTLED,
    /** Not done on site; a receipt says who goes on with it, and by when. */
    RECEIPT,
    CALLED_OFF,
    /** Goes another way: emergency services, a petition, a court. */
    DIVERTED;

    /** The car is out. */
    public static final Set<TripState> OUT = EnumSet.of(DISPATCHED, EN_ROUTE, ON_SITE);

    public boolean open() {
        return this == CALLED || OUT.contains(this);
    }

    static TripState of(String code) {
        return Coded.of(TripState.class, code);
    }
}
