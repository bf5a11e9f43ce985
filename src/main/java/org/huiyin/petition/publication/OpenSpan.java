package org.huiyin.petition.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which public matters are wanted by the month in which they came, the latest first.
 *
 * @param numbers    these and no others; empty: whichever the rest says
 * @param categories codes; empty: all
 * @param region     beginning of the code of their place
 * @param from       first day, which stands for its month
 * @param to         last day
 * @param after      the last one seen already; {@code null} to begin with the latest
 * @param skipped    how many after that are passed over
 */
public record OpenSpan(List<String> numbers, List<String> categories, String region, LocalDate from, LocalDate to, @Nullable Place after, int skipped, int size) {

    /** A place in the list. */
    public record Place(LocalDate received, String number) {}
}
