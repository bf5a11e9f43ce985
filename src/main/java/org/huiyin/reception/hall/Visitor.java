package org.huiyin.reception.hall;

import org.huiyin.reception.batch.BatchState;

/**
 * Somebody at the desk.
 *
 * @param name  in full, to be compared with the card that is shown; empty where a number was shown: everybody's number is found, and says nothing
 * @param title as they said it; empty likewise
 */
public record Visitor(long id, String number, int seq, BatchState state, String name, String title) {}
