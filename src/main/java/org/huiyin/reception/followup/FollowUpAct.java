package org.huiyin.reception.followup;

import static org.huiyin.reception.followup.FollowUpState.*;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** The table of what may be done to a promise: from which states, and where it leads; {@code null}: it stays where it is. The first act, handing it over, makes it. */
public enum FollowUpAct implements Coded {
    REPORTED_IN_HAND(WITH_UNIT, IN_HAND),
    REPORTED_SETTLED(WITH_UNIT, REPORTED),
    VERIFIED(EnumSet.of(REPORTED), FollowUpState.VERIFIED),
    /** A call-back may find later that it did not hold. */
    SENT_BACK(EnumSet.of(REPORTED, FollowUpState.VERIFIED), FollowUpState.SENT_BACK),
    CLOSED(EnumSet.of(FollowUpState.VERIFIED), FollowUpState.CLOSED),
    RECOLOURED(WITH_UNIT, null),
    PASSED_ON(OPEN, null),
    /** A leader was named who watches over it. */
    WATCHED_OVER(OPEN, null),
    URGED(WITH_UNIT, null);

    private final Set<FollowUpState> from;
    private final @Nullable FollowUpState to;

    FollowUpAct(Set<FollowUpState> from, @Nullable FollowUpState to) {
        this.from = from;
        this.to = to;
    }

    public boolean possible(FollowUpState state) {
        return from.contains(state);
    }

    FollowUpState from(FollowUpState state) {
        return to == null ? state : to;
    }
}
