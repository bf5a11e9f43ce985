package org.huiyin.notice.message;

import java.util.Optional;

/** Hands a message to a mail server of the test as the house would. */
public final class OverSmtp {

    private OverSmtp() {}

    public static boolean carry(int port, long id, Message message) {
        var settings = new MessageSettings.Mail("127.0.0.1", port, "huiyin@example.org", "", null, "none", "reply@example.org");
        return new MailCarrier(settings).carry(id, message).outcome() == Handover.Outcome.TAKEN;
    }

    /** How a mail with that token is known when it comes back. */
    public static Optional<String> trace(long id, Message message) {
        return Optional.ofNullable(message.token()).map(token -> ReplyToken.trace(id, ReplyToken.hash(token)));
    }
}
