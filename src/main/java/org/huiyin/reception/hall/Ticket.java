package org.huiyin.reception.hall;

import org.jspecify.annotations.Nullable;

/**
 * A place in the queue. It says nothing of who has it, nor why.
 *
 * @param number what it is known by
 * @param queue  its place
 * @param before how many wait before it for the same room
 * @param code   opens it together with its number; told once, to those who had not registered
 */
public record Ticket(String number, int seq, int queue, int room, int before, @Nullable String code) {}
