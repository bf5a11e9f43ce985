package org.huiyin.petition.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order a list stands; each has its indexes and its own kind of cursor. */
public enum InboxSort {
    /** Nearest date first; in the view of what waits for delivery, the oldest answer. */
    DUE,
    /** What came last first. */
    RECEIVED,
    /** What was last moved first. */
    UPDATED;

    /** The name in addresses: {@code received}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InboxSort> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
