package org.huiyin.reception.train;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something was pressed, as far as a phone can be believed. A phone's clock may be wrong, but it knows how long ago it was; so what counts is the time of receipt less the time
 * between pressing and sending. It lies neither before the car was sent nor after the receipt.
 *
 * @param plausible whether nothing but a small difference of clocks had to be cut off
 */
record PressTime(Instant at, boolean plausible) {

    /** By so much clocks may differ. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    /**
     * Bounds what was told.
     *
     * @param told when it was pressed, as the phone says; {@code null}: now
     * @param sent when it was sent, as the phone says; {@code null}: its clock is believed
     */
    static PressTime of(@Nullable Instant told, @Nullable Instant sent, Instant dispatched, Instant received) {
        if (told == null) {
            return new PressTime(received, true);
        }
        var at = sent == null ? told : received.minus(Duration.between(told, sent));
        if (at.isBefore(dispatched)) {
            return new PressTime(dispatched, !at.isBefore(dispatched.minus(TOLERANCE)));
        }
        return at.isAfter(received) ? new PressTime(received, !at.isAfter(received.plus(TOLERANCE))) : new PressTime(at, true);
    }
}
