package org.huiyin.reception.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise with what is sealed of it, for those who have to do with it.
 *
 * @param promised  what was promised; {@code null} once it was given up
 * @param told      what the petitioner is told of it
 * @param attention who has to look at it now
 * @param acts      what the reader may do
 * @param changes   all that was done, the newest first
 */
public record FollowUpSheet(FollowUp followUp, @Nullable String promised, @Nullable String told, Attention attention, List<FollowUpAct> acts, List<FollowUpChange> changes) {

    public FollowUpSheet {
        acts = List.copyOf(acts);
        changes = List.copyOf(changes);
    }
}
