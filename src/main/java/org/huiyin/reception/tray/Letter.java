package org.huiyin.reception.tray;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that lies before a leader.
 *
 * @param leader   whose tray it lies in: an account
 * @param petition number of the petition that it was taken from
 * @param proposed id of the unit that the office proposes for it
 * @param title    in a line, as the office wrote it
 * @param text     what the leader reads: the office's excerpt, without what is nobody's business
 * @param version  moved by each step
 */
public record Letter(long id, String office, String region, String leader, @Nullable String petition, @Nullable String proposed, LetterState state, String title, String text,
        Instant laidAt, String laidBy, @Nullable Instant readAt, @Nullable Instant endedAt, int version) {

    /** The same without what it says. */
    LetterLine line() {
        return new LetterLine(id, office, region, leader, petition, proposed, state, title, laidAt, laidBy, readAt, endedAt, version);
    }

    /** What people call it: the number of its petition, or its own. */
    public String number() {
        return line().number();
    }
}
