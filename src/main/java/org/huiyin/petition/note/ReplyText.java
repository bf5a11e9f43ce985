package org.huiyin.petition.note;

import java.time.Instant;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * A text that a unit keeps for its replies.
 *
 * @param category for matters of this category and below it; {@code null} for every one
 * @param status   for cases that stand there; {@code null} for all
 * @param body     with fields in brackets, as {@code [due]}
 */
public record ReplyText(long id, String name, @Nullable String category, @Nullable Status status, String body, String changedBy, Instant changedAt) {}
