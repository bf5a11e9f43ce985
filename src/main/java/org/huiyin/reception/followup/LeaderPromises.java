package org.huiyin.reception.followup;

/**
 * How the promises that a leader answers for stand.
 *
 * @param leader the line, as announced
 * @param open   not verified yet
 * @param late   of the open ones, those whose day has passed while the unit has them
 * @param inTime verified, and settled by their day
 * @param after  verified, and settled after it
 */
public record LeaderPromises(String leader, int open, int late, int inTime, int after) {}
