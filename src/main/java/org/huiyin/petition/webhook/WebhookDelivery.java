package org.huiyin.petition.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as its administrator sees it: not which petition it tells of.
 *
 * @param type     of the event
 * @param due      when it is tried again; times are real ones
 * @param answered HTTP status of the latest answer; {@code null} if there was none
 * @param fault    what went wrong: a key under {@code petition.webhook.fault}
 */
public record WebhookDelivery(long id, String type, State state, int attempts, Instant due, @Nullable Integer answered, @Nullable String fault, Instant changed) {

    /** Where it stands. */
    public enum State { WAITING, UNDER_WAY, DELIVERED, FAILED }
}
