package org.huiyin.reception.followup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a promise has come; what may be done in which of them is told by {@link FollowUpAct}. */
public enum FollowUpState {
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

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static FollowUpState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String[] codes(Set<FollowUpState> states) {
        return states.stream().map(FollowUpState::code).toArray(String[]::new);
    }
}
