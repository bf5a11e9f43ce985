package org.huiyin.petition.asking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, and what was said to it.
 *
 * @param unit   name of the unit that asked
 * @param answer {@code null} as long as nobody answered
 */
public record Question(int seq, Instant at, String unit, String text, @Nullable String answer, @Nullable Instant answeredAt) {

    public boolean open() {
        return answer == null;
    }
}
