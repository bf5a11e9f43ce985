package org.huiyin.reception.hall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was written down.
 *
 * @param leaders  who received them
 * @param recorder account of whoever kept the record in their name
 * @param verification whether those who were received stand by it
 * @param rating   what those who were received think of it; {@code null}: nothing was said
 * @param ratedBy account of whoever entered it as it was ticked on paper; {@code null}: they said it themselves
 * @param takenAt  when the house got it, where it was written without network; {@code null}: it was written in the house
 * @param delegateOf the leader of them in whose name a delegate wrote it; {@code null}: whoever kept the record is none's delegate
 * @param added    what was added later, the oldest first
 */
public record Talk(long batch, int room, TalkResult result, List<String> leaders, String recorder, Said said, Verification verification, Instant recordedAt, @Nullable String rating, @Nullable String ratedBy, @Nullable Instant takenAt,
        @Nullable String delegateOf, List<Supplement> added) {

    public Talk {
        leaders = List.copyOf(leaders);
        added = List.copyOf(added);
    }

    /**
     * Another account of the conversation, beside the record.
     *
     * @param recorder account of whoever wrote it down
     * @param addedBy  account of whoever decided that it belongs here
     */
    public record Supplement(int room, String recorder, Instant writtenAt, Instant addedAt, String addedBy, Said said) {}

    /** What is kept sealed of it. */
    public record Said(String summary, String answer, @Nullable String signature, @Nullable String unsigned) {

        static final Said GONE = new Said("", "", null, null);
    }
}
