package org.huiyin.reception.followup;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** Which promises a list shows. */
public enum Which implements Coded {
    /** Those that are not verified, the most pressing first. */
    OPEN(FollowUpState.OPEN),
    /** Those of them whose day has passed. */
    LATE(FollowUpState.WITH_UNIT),
    /** Those that the unit says are done. */
    REPORTED(EnumSet.of(FollowUpState.REPORTED)),
    /** Those that are verified, the newest first. */
    DONE(EnumSet.of(FollowUpState.VERIFIED, FollowUpState.CLOSED));

    private final Set<FollowUpState> states;

    Which(Set<FollowUpState> states) {
        this.states = states;
    }

    Set<FollowUpState> states() {
        return states;
    }

    /** The open ones where nothing else is said. */
    public static Which named(String code) {
        return Coded.named(Which.class, code).orElse(OPEN);
    }
}
