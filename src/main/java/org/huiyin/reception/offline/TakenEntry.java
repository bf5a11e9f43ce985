package org.huiyin.reception.offline;

import org.jspecify.annotations.Nullable;

/**
 * What the house answers to an entry: it has it.
 *
 * @param outcome what became of it
 * @param reason  why somebody has to decide
 * @param number  of the batch that it is of; {@code null} as long as that is open
 * @param queue   its number in the queue
 * @param late    the day had been closed; the figures count it all the same
 */
public record TakenEntry(String id, String outcome, @Nullable String reason, @Nullable String number, @Nullable Integer queue, boolean late) {}
