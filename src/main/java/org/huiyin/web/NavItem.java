package org.huiyin.web;

import org.jspecify.annotations.Nullable;

/** A line of the console's view list, already in the reader's language; {@code count} is {@code null} where nothing is counted. */
public record NavItem(String label, String href, @Nullable Long count, boolean current) {

    private static final long MOST = 999;

    /** The count as it is shown: nobody needs to know how much more than a thousand it is. */
    public @Nullable String counted() {
        return count == null ? null : count > MOST ? MOST + "+" : count.toString();
    }
}
