package org.huiyin.petition.message;

import java.time.Instant;
import org.huiyin.notice.mail.KeptMail;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the tray.
 *
 * @param state  {@code tray}, {@code aside} or {@code automatic}
 * @param why    why it lies there; {@code null} of what machines wrote
 * @param at     real time at which it was taken
 * @param number of the petition that it answers to, if one is known
 */
public record TrayMail(long id, String state, @Nullable String why, Instant at, @Nullable String number, KeptMail mail) {}
