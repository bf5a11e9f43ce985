package org.huiyin.reception.offline;

import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** Writes an entry into the day, and whatever waited for it. The caller holds the day's row. */
@Component
class MergeEntry {

    private final MergeArrival arrivals;
    private final MergeTalk talks;
    private final EntryRows rows;

    MergeEntry(MergeArrival arrivals, MergeTalk talks, EntryRows rows) {
        this.arrivals = arrivals;
        this.talks = talks;
        this.rows = rows;
    }

    /** @throws InvalidInput naming every field at fault */
    Fate merge(Actor actor, Reception day, HallEntryOrder order) {
        var fate = order.what() == EntryKind.ARRIVAL ? arrivals.merge(actor, day, order) : talks.merge(actor.account(), actor.may(Right.KNOW_SEALED), day, order);
        settle(day, order, fate);
        return fate;
    }

    /** It is decided what becomes of it; with an arrival, also of the conversations that waited for it. */
    void settle(Reception day, HallEntryOrder order, Fate fate) {
        var visitor = order.visitor();
        rows.settle(order.key(), fate, visitor != null && Boolean.TRUE.equals(visitor.accusation()) || fate.batch() != null && fate.batch().accusation());
        if (order.what() == EntryKind.ARRIVAL && fate.outcome() != EntryOutcome.OPEN) {
            rows.waitingFor(day.id(), order.key(), order.paper()).forEach(kept -> again(day, kept));
        }
    }

    private void again(Reception day, EntryRows.Kept kept) {
        try {
            var written = Objects.requireNonNull(kept.written());
            settle(day, written, talks.merge(kept.entry().account(), false, day, written));
        } catch (InvalidInput roomGone) {
            // it stays where it is, until somebody decides
        }
    }
}
