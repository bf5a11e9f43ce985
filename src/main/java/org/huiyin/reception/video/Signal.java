package org.huiyin.reception.video;

import org.jspecify.annotations.Nullable;

/**
 * What one browser tells another to find a way to it: an offer, an answer, or an address to try.
 *
 * @param seat of the other: whom it is for, or whom it is from
 * @param turn of the other
 * @param body as the browser made it; nobody else reads it
 */
public record Signal(@Nullable Integer seat, @Nullable Integer turn, @Nullable String body) {}
