package org.huiyin.reception.offline;

import java.time.Instant;
import java.util.UUID;

/**
 * A device on which the page for times without network was opened.
 *
 * @param account who was signed in on it
 * @param seenAt  when it reported last
 * @param waiting how many entries lay on it then
 */
public record HallDevice(UUID device, String account, Instant seenAt, int waiting) {}
