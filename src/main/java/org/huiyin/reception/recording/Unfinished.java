package org.huiyin.reception.recording;

/**
 * How far a recording is that comes in pieces.
 *
 * @param announced how large it is to be, in bytes
 * @param next      number of the piece that is to come, from 0 on
 */
public record Unfinished(long announced, int next) {}
