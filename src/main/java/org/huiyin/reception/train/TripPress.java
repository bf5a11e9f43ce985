package org.huiyin.reception.train;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team pressed.
 *
 * @param pressedAt  when, within what can be
 * @param receivedAt when the house had it
 * @param plausible  whether the phone's time could be believed
 * @param account    whose phone
 * @param counted    it moved the trip; else somebody had said so before, and it is kept beside
 * @param written    with settled and receipt
 */
public record TripPress(PressKind what, Instant pressedAt, Instant receivedAt, boolean plausible, String account, boolean counted, @Nullable TripRecord written) {}
