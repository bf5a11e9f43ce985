package org.huiyin.coordination.conference;

import java.util.List;

/** An item as its reader sees it: what it is about, what was decided, what the reader can do now, and what was done, the newest first. */
public record ItemSheet(ConferenceItem item, ItemSaid said, ItemOutcome outcome, List<ItemAct> acts, List<ItemChange> changes) {

    public ItemSheet {
        acts = List.copyOf(acts);
        changes = List.copyOf(changes);
    }

    public boolean may(ItemAct act) {
        return acts.contains(act);
    }
}
