package org.huiyin.notice.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent to one person, in words that person reads.
 *
 * @param to       mail address, phone number as {@code +} and digits, or what the channel knows a person by
 * @param subject  of a mail; an SMS has none
 * @param notAfter real time after which it is of no use; {@code null} if it stays good
 * @param token    what an answer by mail is addressed to; {@code null} where none is taken
 */
public record Message(Channel channel, String to, String subject, String text, @Nullable Instant notAfter, @Nullable String token) {

    public Message(Channel channel, String to, String subject, String text, @Nullable Instant notAfter) {
        this(channel, to, subject, text, notAfter, null);
    }

    Message answeredTo(String fresh) {
        return new Message(channel, to, subject, text, notAfter, fresh);
    }

    /** Without address and text: what may stand in a log. */
    @Override
    public String toString() {
        return channel.code();
    }
}
