package org.huiyin.access.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has read something of a petition.
 *
 * @param what        kebab-case name of what was shown ({@code file}, {@code identity}, {@code document})
 * @param fromAddress network address the request came from, where there was one
 */
public record Reading(long id, Instant at, String account, @Nullable String unit, long petition, String number, String what, @Nullable String fromAddress) {

    private static final String BECAUSE = ": ";

    /** What was read, without the reason: {@code file}, {@code course}, {@code paper}, {@code petitioner}. */
    public String kind() {
        return what.split(BECAUSE, 2)[0];
    }

    /** Why, where a reason was asked for; else blank. */
    public String reason() {
        var parts = what.split(BECAUSE, 2);
        return parts.length == 1 ? "" : parts[1];
    }
}
