package org.huiyin.reception.followup;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** How far a promise has come; what may be done in which of them is told by {@link FollowUpAct}. */
public enum FollowUpState implements Coded {
    /** The unit has it. */
    HANDED_OVER,
    /** The unit said what it has done so far. A promise is not kept by saying so: the clock runs on. */
    IN_HAND,
    /** The unit said that it is done, and how; nobody looked yet. */
    REPORTED,
    /** The office found that it is not done, or not as promised; the due date stays. */
    SENT_BACK,
    /** The office called back and found it done. */
    VERIFIED,
    /** Put away; nothing opens it again. */
    CLOSED;

    static final Set<FollowUpState> WITH_UNIT = EnumSet.of(HANDED_OVER, IN_HAND, SENT_BACK);
    static final Set<FollowUpState> OPEN = EnumSet.of(HANDED_OVER, IN_HAND, SENT_BACK, REPORTED);

    /** Whether the unit has to do something. */
    public boolean withUnit() {
        return WITH_UNIT.contains(this);
    }

    public boolean open() {
        return OPEN.contains(this);
    }

    public static FollowUpState of(String code) {
        return Coded.of(FollowUpState.class, code);
    }

    static String[] codes(Set<FollowUpState> states) {
        return states.stream().map(FollowUpState::code).toArray(String[]::new);
    }
}
