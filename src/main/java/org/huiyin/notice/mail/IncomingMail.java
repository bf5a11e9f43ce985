package org.huiyin.notice.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was understood.
 *
 * @param messageId   as its sender numbered it; empty if it did not
 * @param from        address of the sender; empty if there is none
 * @param text        the whole text, at most {@link MailText#MOST} characters
 * @param addressedTo every address that it names as a recipient
 * @param bounced     which of our mails came back with it, if one did
 */
public record IncomingMail(String messageId, String from, String subject, String text, List<Attached> attached, Kind kind, List<String> addressedTo, @Nullable Bounced bounced) {

    /** A file in it, as it was called. */
    public record Attached(String name, byte[] content) {}

    /** A mail of ours: its number, how it was known, why it came back, and whether it is only late and still tried. */
    record Bounced(long message, String trace, String said, boolean late) {}

    /** Who wrote it: a person, a machine on somebody's behalf, or a server that could not deliver. */
    public enum Kind { LETTER, AUTOMATIC, BOUNCE }

    /** Nothing that could end up in a log. */
    @Override
    public String toString() {
        return kind.name();
    }
}
