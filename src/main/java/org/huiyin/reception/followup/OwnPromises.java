package org.huiyin.reception.followup;

import java.util.List;

/**
 * How a leader's own promises stand.
 *
 * @param lines    the lines of offices' lists that have the own account; none where nobody said so
 * @param open     not verified yet
 * @param late     of the open ones, those whose day has passed while the unit has them
 * @param reported of the open ones, those that the unit says are done
 * @param inTime   verified, and settled by their day
 * @param after    verified, and settled after it
 */
public record OwnPromises(List<String> lines, int open, int late, int reported, int inTime, int after) {

    public OwnPromises {
        lines = List.copyOf(lines);
    }

    public int done() {
        return inTime + after;
    }
}
