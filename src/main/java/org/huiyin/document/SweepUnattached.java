package org.huiyin.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes uploads that no petition took up: first the rows, then those bytes that no row needs any more; and bytes that an erasure left behind. */
@Component
final class SweepUnattached {

    private static final int BATCH = 200;

    private final DocumentRows rows;
    private final Shelf shelf;
    private final DocumentSettings settings;
    private final Clock realTime;
    private final TransactionOperations transaction;
    private final EraseDocuments erased;

    SweepUnattached(DocumentRows rows, Shelf shelf, DocumentSettings settings, Clock realTime, TransactionOperations transaction, EraseDocuments erased) {
        this.rows = rows;
        this.shelf = shelf;
        this.settings = settings;
        this.realTime = realTime;
        this.transaction = transaction;
        this.erased = erased;
    }

    void sweep() {
        var before = realTime.instant().minus(settings.unattachedAfter());
        for (var gone = removeRows(before); !gone.isEmpty(); gone = removeRows(before)) {
            removeBytes(Set.copyOf(gone));
        }
        erased.clearShelf();
        try {
            shelf.forgetArrivals(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Committed before the bytes go: a row without its bytes would be worse than bytes without a row.
    private List<String> removeRows(Instant before) {
        return transaction.execute(status -> rows.removeUnattached(before, BATCH));
    }

    // Whoever stores the same bytes holds their lock until his row is visible; only then does "unused" speak the truth.
    private void removeBytes(Set<String> fingerprints) {
        transaction.executeWithoutResult(status -> {
            var locked = rows.lockFree(fingerprints);
            if (!locked.isEmpty()) {
                rows.unused(locked).forEach(shelf::remove);
            }
        });
    }
}
