package org.huiyin.petition.work;

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
        List<LocalDate> points, Signs signs) {

    /**
     * What the row says of itself at a glance.
     *
     * @param classified whether a clerk has said what it is
     * @param repeat     whether it was said to repeat another matter
     * @param joint      how many units help to answer it
     * @param unread     whether the reader has not opened it since it last moved
     * @param updatedAt  when it last moved
     * @param version    which an act on it must name
     */
    public record Signs(boolean classified, boolean repeat, int joint, boolean unread, Instant updatedAt, int version) {}

    /** Key of the words that say where it stands: what is received and not yet classified is not called registered, for that is still to be done. */
    public String standing() {
        return status == Status.REGISTERED && !signs.classified() ? "petition.standing.to-register" : "petition.status." + status;
    }

    /** How much of the next term is used up; {@code null} where no date runs. */
    public @Nullable Band band(LocalDate today) {
        return nextDue == null ? null : Band.on(today, nextDue, points);
    }
}
