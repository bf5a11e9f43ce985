package org.huiyin.reception.centre;

/** A number that was not called on its day, and the one that took its place. */
public record Carried(QueueTicket old, QueueTicket fresh) {}
