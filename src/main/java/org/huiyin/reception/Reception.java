package org.huiyin.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A day on which leaders receive people.
 *
 * @param office       id of the unit that holds it
 * @param leaders      post and name of each, as announced
 * @param topics       what it is about; {@code null}: anything
 * @param registerTo   the last day on which one can register
 * @param registerHow  where and how
 * @param place        told with the second announcement
 * @param rooms        each with its topic, as announced
 * @param capacity     how many batches can be received; {@code null}: as many as come
 * @param version      moved by each change
 * @param announcedAt  when leaders and registration were announced
 * @param detailedAt   when place and rooms were
 * @param cancelledWhy told to everybody
 */
public record Reception(long id, String office, String region, LocalDate day, LocalTime begins, LocalTime ends, List<String> leaders, @Nullable String topics, LocalDate registerFrom,
        LocalDate registerTo, String registerHow, @Nullable String place, List<String> rooms, @Nullable Integer capacity, int version, @Nullable Instant announcedAt, @Nullable Instant detailedAt,
        @Nullable Instant cancelledAt, @Nullable String cancelledWhy, Instant changedAt) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** By what the line of a leader is found, however its blanks are set. */
    public static String mark(String line) {
        return BLANKS.matcher(line).replaceAll("");
    }

    /** How far it has come. */
    public enum Stage implements Coded {
        DRAFT, ANNOUNCED, DETAILED, CANCELLED, OVER;
    }

    public Stage stage(LocalDate today) {
        if (cancelledAt != null) {
            return Stage.CANCELLED;
        }
        if (day.isBefore(today)) {
            return Stage.OVER;
        }
        return detailedAt != null ? Stage.DETAILED : announcedAt != null ? Stage.ANNOUNCED : Stage.DRAFT;
    }

    /** Whether one can register on that day. */
    public boolean registers(LocalDate today) {
        return announcedAt != null && cancelledAt == null && !today.isBefore(registerFrom) && !today.isAfter(registerTo);
    }
}
