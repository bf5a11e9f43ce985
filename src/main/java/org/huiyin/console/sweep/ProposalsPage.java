package org.huiyin.console.sweep;

import java.util.List;
import org.huiyin.console.followup.HandOverPage;
import org.huiyin.reception.sweep.ProposeMatters;
import org.huiyin.reception.sweep.Sweep;
import org.huiyin.reception.sweep.SweepProposal;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a sweep, and the form by which it is taken.
 *
 * @param promises whether promises whose day has passed are shown, or else petitions
 * @param after    where the page before ended; empty: this is the first
 * @param ticked   numbers of petitions or ids of promises
 */
public record ProposalsPage(Sweep sweep, boolean promises, ProposeMatters.Slice slice, String after, List<String> ticked, HandOverPage choices) {

    public String address() {
        return SweepsController.ADDRESS + "/" + sweep.id() + "/matters";
    }

    public String here() {
        return address() + (promises ? "?which=promises" : "?which=petitions");
    }

    public @Nullable String next() {
        return slice.next() == null ? null : here() + "&after=" + slice.next();
    }

    public @Nullable String first() {
        return after.isEmpty() ? null : here();
    }

    /** What a box of it sends. */
    public String key(SweepProposal matter) {
        return promises ? Long.toString(matter.id()) : matter.number();
    }
}
