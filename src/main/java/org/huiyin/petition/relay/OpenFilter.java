package org.huiyin.petition.relay;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are wanted, the latest first.
 *
 * @param numbers    these and no others; empty: whichever the rest says
 * @param categories codes; empty: all
 * @param statuses   empty: all
 * @param region     beginning of the code of their place; empty: anywhere
 * @param from       first moment of receipt
 * @param to         last moment of receipt
 * @param after      the last one seen already; {@code null} to begin with the latest
 * @param skipped    how many after that are passed over; at most {@link #MOST} together with {@code size}
 */
public record OpenFilter(List<String> numbers, List<String> categories, Set<Status> statuses, String region, Instant from, Instant to, @Nullable Place after, int skipped, int size) {

    /** So many requests are told in one answer at most. */
    public static final int MOST = 1000;

    /** A place in the list. */
    public record Place(Instant received, String number) {}

    public static OpenFilter one(String number, String region) {
        return new OpenFilter(List.of(number), List.of(), Set.of(), region, Instant.EPOCH, Instant.EPOCH, null, 0, 1);
    }
}
