package org.huiyin.reception.followup;

import org.jspecify.annotations.Nullable;

/**
 * A promise that was made to people of a place.
 *
 * @param words what was promised; {@code null} once it was given up
 */
public record PromiseAt(FollowUp promise, @Nullable String words) {}
