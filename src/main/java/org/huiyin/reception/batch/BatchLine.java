package org.huiyin.reception.batch;

/**
 * A batch in a list.
 *
 * @param title     as they said it; empty once it was given up
 * @param name      the first sign of it
 * @param reachable whether a message reaches them; else they are called
 */
public record BatchLine(Batch batch, String title, String name, boolean reachable) {}
