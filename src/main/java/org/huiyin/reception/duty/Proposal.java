package org.huiyin.reception.duty;

import java.util.List;

/**
 * A plan for what of a year is not planned yet.
 *
 * @param duties the days, earliest first
 * @param gaps   what cannot be planned, since the leader is away all the while
 */
public record Proposal(List<Duty> duties, List<Gap> gaps) {

    /** That leader, in that time; a leader of {@code null} nowhere: on a working day nobody is there, {@code leader} is 0. */
    public record Gap(long leader, Period period) {}
}
