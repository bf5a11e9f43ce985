package org.huiyin.notice.mail;

import org.huiyin.notice.message.About;

/** Port: whoever knows the case puts an answer to a message into it. */
public interface ReplyDesk {

    /** What became of it. */
    enum Filed {
        DONE,
        /** The case takes nothing more as it stands. */
        REFUSED,
        /** More came for this case within a day than anybody writes. */
        TOO_MANY
    }

    /** Where a letter goes that is not filed: whose clerks look at it. */
    record Place(String office, String region) {}

    /** Files it, in the caller's transaction; throws for nothing that is in the mail. */
    Filed file(About message, IncomingMail mail);

    /** The office that received the petition. */
    Place place(long petition);
}
