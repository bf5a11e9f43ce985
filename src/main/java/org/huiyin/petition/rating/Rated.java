package org.huiyin.petition.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one subject within one window.
 *
 * @param unit      organisation that was rated
 * @param changedAt when it was changed, which is possible once
 */
public record Rated(Subject subject, String unit, Value value, Instant at, @Nullable Instant changedAt) {

    public boolean mayChange() {
        return changedAt == null;
    }
}
