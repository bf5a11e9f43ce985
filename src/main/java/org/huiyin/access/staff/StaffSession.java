package org.huiyin.access.staff;

import java.time.Instant;
import org.huiyin.access.Origin;

/**
 * A session of a member of staff, in real time.
 *
 * @param id    names the session to end it; nobody comes in with it
 * @param since when it was begun
 * @param used  when something was last asked in it
 * @param own   whether it is the one that asks
 */
public record StaffSession(String id, Instant since, Instant used, Origin origin, boolean own) {}
