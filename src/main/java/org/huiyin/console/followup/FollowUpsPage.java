package org.huiyin.console.followup;

import java.util.function.Function;
import org.huiyin.reception.followup.Attention;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.followup.FollowUps;
import org.huiyin.reception.followup.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A list of promises.
 *
 * @param leader whose they are; empty: all in sight
 * @param after  where the page before ended; empty: this is the first
 */
public record FollowUpsPage(Which which, String leader, FollowUps slice, String after, Function<FollowUp, Attention> attention) {

    /** The same list with others in it. */
    public String address(Which other) {
        return (leader.isEmpty() ? FollowUpsController.ADDRESS + "?" : LedgerController.ADDRESS + "?leader=" + UriUtils.encode(leader, java.nio.charset.StandardCharsets.UTF_8) + "&") + "which=" + other.code();
    }

    public @Nullable String next() {
        return slice.next() == null ? null : address(which) + "&after=" + slice.next();
    }

    public @Nullable String first() {
        return after.isEmpty() ? null : address(which);
    }
}
