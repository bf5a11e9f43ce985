package org.huiyin.reception.duty;

import java.util.List;

/**
 * A plan for what of a year is not planned yet.
 *
 * @param duties the days, earliest first
 * @param gaps   what cannot be planned, since the leader is away all the while
 */
public record Proposal(List<Duty> duties, List<Gap> gaps) {

    /** That leader, in that time; {@code leader} 0: nobody is there on that working day. */
    public record Gap(long leader, Period period) {}
}
