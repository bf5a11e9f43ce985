package org.huiyin.reception.centre;

/**
 * A number as it is handed out.
 *
 * @param before  how many are called first, as it stands
 * @param minutes about how long that takes, by how long people took today
 */
public record IssuedTicket(QueueTicket ticket, int before, int minutes) {}
