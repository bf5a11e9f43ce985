package org.huiyin.notice.message;

import java.time.Instant;
import org.huiyin.access.mailbox.StaffPost;
import org.huiyin.access.own.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings mails to staff by the way that all messages take. They take no answer. */
@Component
record CarryToStaff(Outbox outbox, Carriers carriers) implements StaffPost {

    @Override
    public boolean offered() {
        return carriers.offer(Channel.MAIL);
    }

    @Override
    public void carry(Contact mailbox, Letter letter, @Nullable Instant notAfter) {
        outbox.put(new Message(Channel.MAIL, mailbox.address(), letter.subject(), letter.text(), notAfter));
    }
}
