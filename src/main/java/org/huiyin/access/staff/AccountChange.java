package org.huiyin.access.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of account changes, in real time.
 *
 * @param by          the account that did it; for one's own password the same
 * @param fromAddress address the request came from, {@code null} where there was none
 */
public record AccountChange(long id, Instant at, String account, What what, String by, List<String> rolesBefore, List<String> rolesAfter,
        @Nullable String unitBefore, @Nullable String unitAfter, @Nullable String fromAddress) {

    /** What was done; {@link #code} is the last part of {@code access.change.…}. */
    public enum What {
        OPENED, CHANGED, CLOSED, FIRST_PASSWORD, OWN_PASSWORD, SIGNED_OUT, FACTOR_ADDED, FACTOR_REMOVED, FACTOR_RESET, RECOVERY_RENEWED, MOVED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
