package org.huiyin.access.mailbox;

import java.time.Instant;
import org.huiyin.access.own.Contact;
import org.jspecify.annotations.Nullable;

/** Port: brings a mail to a member of staff, after the caller's transaction has been committed. */
public interface StaffPost {

    /** Whether this installation sends mail at all. */
    boolean offered();

    /** @param notAfter real time after which it is not worth sending; {@code null} if it stays good */
    void carry(Contact mailbox, Letter letter, @Nullable Instant notAfter);

    /** What is told, in the reader's language. */
    record Letter(String subject, String text) {}
}
