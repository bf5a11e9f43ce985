package org.huiyin.coordination.conference;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** How far an item of a joint conference has come; what may be done in which of them is told by {@link ItemAct}. */
public enum ItemState implements Coded {
    PROPOSED,
    ON_AGENDA,
    DECLINED,
    /** Decided, and the chair has yet to approve it. */
    RECORDED,
    /** Another one goes on in its place, at a later conference. */
    POSTPONED,
    /** The lead unit has it. */
    DECIDED,
    /** The lead unit said that it is done; nobody looked yet. */
    REPORTED,
    /** The office found that it is not; the day stays. */
    SENT_BACK,
    VERIFIED;

    static final Set<ItemState> WITH_LEAD = EnumSet.of(DECIDED, SENT_BACK);

    /** Whether the lead unit has to do something. */
    public boolean withLead() {
        return WITH_LEAD.contains(this);
    }

    static ItemState of(String code) {
        return Coded.of(ItemState.class, code);
    }
}
