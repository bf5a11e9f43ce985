package org.huiyin.reception.hall;

import org.huiyin.reception.batch.Batch;

/** A place in the queue. @param before how many wait before it for the same room */
public record Ticket(Batch batch, int before) {}
