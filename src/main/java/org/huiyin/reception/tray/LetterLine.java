package org.huiyin.reception.tray;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a list: what it says is for whoever opens it, which is logged.
 *
 * @param leader   whose tray it lies in: an account
 * @param petition number of the petition that it was taken from
 * @param proposed id of the unit that the office proposes for it
 * @param title    in a line, as the office wrote it; empty once it was given up
 * @param version  moved by each step
 */
public record LetterLine(long id, String office, String region, String leader, @Nullable String petition, @Nullable String proposed, LetterState state, String title, Instant laidAt, String laidBy,
        @Nullable Instant readAt, @Nullable Instant endedAt, int version) {

    /** What people call it: the number of its petition, or its own. */
    public String number() {
        return petition == null ? "L" + id : petition;
    }
}
