package org.huiyin.petition.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadline.Band;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox.
 *
 * @param urged  whether its promised execution was urged and is still owed
 * @param verification how far the office above is with looking at the earlier handling; {@code null} for most
 * @param points the days on which the bands of the next term begin
 */
public record InboxRow(String number, String title, @Nullable String petitioner, int persons, @Nullable PetitionClass petitionClass, Channel channel,
        String region, @Nullable String place, @Nullable String category, Status status, String holder, boolean sealed, boolean assigned,
        boolean historical, boolean urged, @Nullable String verification, Instant receivedAt, @Nullable String nextTerm, @Nullable LocalDate nextDue,
        List<LocalDate> points) {

    /** How much of the next term is used up; {@code null} where no date runs. */
    public @Nullable Band band(LocalDate today) {
        return nextDue == null ? null : Band.on(today, nextDue, points);
    }
}
