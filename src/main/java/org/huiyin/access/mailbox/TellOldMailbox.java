package org.huiyin.access.mailbox;

import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Tells an address that it is used no more, lest somebody else took it away unseen. */
@Component
record TellOldMailbox(StaffPost post, Texts texts) {

    /** @param how {@code changed} or {@code removed} */
    void tell(MailboxRows.Confirmed before, String how) {
        post.carry(before.contact(), new Letter(texts.say("access.mail." + how + ".subject", before.language()), texts.say("access.mail." + how, before.language())), null);
    }
}
