package org.huiyin.reception.hall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was written down.
 *
 * @param leaders  who received them
 * @param recorder account of whoever kept the record in their name
 * @param rating   what those who were received think of it; they alone say it
 */
public record Talk(long batch, int room, TalkResult result, List<String> leaders, String recorder, Said said, Instant recordedAt, @Nullable String rating) {

    public Talk {
        leaders = List.copyOf(leaders);
    }

    /** What is kept sealed of it. */
    public record Said(String summary, String answer, @Nullable String signature, @Nullable String unsigned) {

        static final Said GONE = new Said("", "", null, null);
    }
}
