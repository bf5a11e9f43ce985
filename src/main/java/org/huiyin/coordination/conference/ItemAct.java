package org.huiyin.coordination.conference;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** The table of what may be done to an item: from which states, and where it leads. */
public enum ItemAct implements Coded {
    PROPOSED(EnumSet.noneOf(ItemState.class), ItemState.PROPOSED),
    PUT_ON(EnumSet.of(ItemState.PROPOSED), ItemState.ON_AGENDA),
    DECLINED(EnumSet.of(ItemState.PROPOSED, ItemState.ON_AGENDA), ItemState.DECLINED),
    /** Until the minutes are approved it can be written anew. */
    RECORDED(EnumSet.of(ItemState.ON_AGENDA, ItemState.RECORDED), ItemState.RECORDED),
    POSTPONED(EnumSet.of(ItemState.ON_AGENDA, ItemState.RECORDED), ItemState.POSTPONED),
    DECIDED(EnumSet.of(ItemState.RECORDED), ItemState.DECIDED),
    REPORTED(ItemState.WITH_LEAD, ItemState.REPORTED),
    VERIFIED(EnumSet.of(ItemState.REPORTED), ItemState.VERIFIED),
    SENT_BACK(EnumSet.of(ItemState.REPORTED), ItemState.SENT_BACK),
    URGED(ItemState.WITH_LEAD, ItemState.DECIDED);

    private final Set<ItemState> from;
    private final ItemState to;

    ItemAct(Set<ItemState> from, ItemState to) {
        this.from = from;
        this.to = to;
    }

    public boolean possible(ItemState state) {
        return from.contains(state);
    }

    ItemState to() {
        return to;
    }
}
