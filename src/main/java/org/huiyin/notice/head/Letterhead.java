package org.huiyin.notice.head;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a unit's papers look from a moment on.
 *
 * @param head what stands in red at the top; {@code null}: the unit's name
 * @param word the unit in its numbers (浦信); {@code null}: made of its name
 * @param seal as a PNG with a transparent ground; {@code null}: its place is drawn, and says that it is a specimen
 * @param at   legal time
 */
public record Letterhead(@Nullable String head, @Nullable String word, byte @Nullable [] seal, @Nullable String by, @Nullable Instant at) {

    /** Of a unit about which nothing was said. */
    public static final Letterhead NONE = new Letterhead(null, null, null, null, null);

    /** The same with another seal. */
    Letterhead with(byte @Nullable [] other) {
        return new Letterhead(head, word, other, by, at);
    }
}
