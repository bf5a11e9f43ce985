package org.huiyin.access.own;

import java.time.Instant;

/**
 * A session of a citizen as its owner sees it.
 *
 * @param device {@code phone} or {@code computer}: more is not kept
 */
public record CitizenSession(long id, String device, Instant openedAt, Instant seenAt) {}
