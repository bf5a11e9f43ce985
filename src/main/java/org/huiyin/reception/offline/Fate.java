package org.huiyin.reception.offline;

import org.huiyin.reception.batch.Batch;
import org.jspecify.annotations.Nullable;

/** What becomes of an entry. @param batch of which it is; {@code null} as long as nobody knows */
record Fate(EntryOutcome outcome, @Nullable Batch batch, @Nullable Undecided reason) {

    static Fate of(EntryOutcome outcome, Batch batch) {
        return new Fate(outcome, batch, null);
    }

    static Fate open(@Nullable Batch batch, Undecided reason) {
        return new Fate(EntryOutcome.OPEN, batch, reason);
    }
}
