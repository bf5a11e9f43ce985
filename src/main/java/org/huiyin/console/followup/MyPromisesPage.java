package org.huiyin.console.followup;

import java.util.function.Function;
import org.huiyin.reception.followup.Attention;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.followup.OwnLedger;
import org.huiyin.reception.followup.OwnPromises;
import org.huiyin.reception.followup.Which;
import org.jspecify.annotations.Nullable;

/**
 * A leader's own ledger.
 *
 * @param after where the page before ended; empty: this is the first
 */
public record MyPromisesPage(OwnPromises standing, Which which, OwnLedger.Slice slice, String after, Function<FollowUp, Attention> attention) {

    /** How many there are of each. */
    public int count(Which other) {
        return switch (other) {
            case OPEN -> standing.open();
            case LATE -> standing.late();
            case REPORTED -> standing.reported();
            case DONE -> standing.done();
        };
    }

    public String address(Which other) {
        return "/console/my-promises?which=" + other.code();
    }

    public @Nullable String next() {
        return slice.next() == null ? null : address(which) + "&after=" + slice.next();
    }

    public @Nullable String first() {
        return after.isEmpty() ? null : address(which);
    }
}
