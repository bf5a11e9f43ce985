package org.huiyin.reception.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise, without what is sealed of it.
 *
 * @param subject   id of what it came from
 * @param number    the number of that, as people call it
 * @param leader    who promised it, as announced
 * @param answers   who answers for it now: the same, or whoever came after
 * @param chain     who watches over it, if anybody was named
 * @param unit      id of the unit that was asked first, and so is responsible
 * @param handedOn  the day of hand-over, which is day 1
 * @param due       the day by which it is to be settled; it never moves to a later one
 * @param settledOn when the unit said that it is done
 * @param recordedBy account of the delegate who wrote it down in the leader's name; {@code null}: nobody did
 * @param version   moved by each change but urging
 */
public record FollowUp(long id, Source source, long subject, String number, String office, String region, String leader, String answers, @Nullable String chain, @Nullable String chainAccount, String unit,
        Colour colour, LocalDate handedOn, LocalDate due, FollowUpState state, @Nullable LocalDate settledOn, @Nullable String reportedBy, @Nullable String recordedBy, int version) {

    /** How many days it is late; none while the unit says that it is done. */
    public int late(LocalDate today) {
        return state.withUnit() && today.isAfter(due) ? (int) (today.toEpochDay() - due.toEpochDay()) : 0;
    }

    /** Whether it was settled by its day, for all that is known. */
    public boolean inTime() {
        return settledOn != null && !settledOn.isAfter(due);
    }
}
