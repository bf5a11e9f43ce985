package org.huiyin.access.mailbox;

import java.util.List;
import java.util.Locale;

/** Of what staff are told by mail. */
public enum MailKind {
    /** Somebody named the reader in a note. */
    MENTION,
    /** The reader stands in for somebody. */
    DEPUTY,
    /** A promise made on a reception day, or a decision of a joint conference, waits for the reader or is late. */
    PROMISE,
    /** The reader's unit is called to a joint reception, or to a village. */
    SUMMONS,
    /** A list that the reader wants every week; its switch stands at the list. */
    VIEW;

    /** Those that are switched on and off at the address; all are on until then. */
    public static final List<MailKind> SWITCHED = List.of(MENTION, DEPUTY, PROMISE, SUMMONS);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
