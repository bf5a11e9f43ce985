package org.huiyin.notice.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent to one person, in words that person reads.
 *
 * @param to       mail address, or phone number as {@code +} and digits
 * @param subject  of a mail; an SMS has none
 * @param notAfter real time after which it is of no use; {@code null} if it stays good
 */
public record Message(Channel channel, String to, String subject, String text, @Nullable Instant notAfter) {

    /** Without address and text: what may stand in a log. */
    @Override
    public String toString() {
        return channel.code();
    }
}
