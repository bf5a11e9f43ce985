package org.huiyin.reception.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a place under a heading of its ledger.
 *
 * @param entry   id of the entry that stands, 0 if there is none yet; whoever writes the next says which one was read
 * @param text    {@code null} if nothing was written
 * @param account who wrote it
 */
public record Known(String heading, long entry, @Nullable String text, @Nullable Instant at, @Nullable String account) {}
