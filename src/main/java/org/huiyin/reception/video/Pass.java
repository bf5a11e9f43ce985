package org.huiyin.reception.video;

/**
 * Who speaks in a call: shown to be theirs, and good for this call alone.
 *
 * @param turn which taking of the seat; an older one is nobody's any more
 */
public record Pass(long visit, int seat, int turn) {}
