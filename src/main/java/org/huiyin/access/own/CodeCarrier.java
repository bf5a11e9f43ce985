package org.huiyin.access.own;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Port: brings a one-time code to a contact, after the caller's transaction has been committed. */
public interface CodeCarrier {

    /** Whether this installation sends to contacts of that kind at all. */
    boolean reaches(Contact.Kind kind);

    /** @param notAfter after which it is not worth sending */
    void carry(Contact contact, String code, Duration lasts, Instant notAfter, Locale language);
}
