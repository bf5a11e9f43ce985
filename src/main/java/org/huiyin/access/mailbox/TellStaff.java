package org.huiyin.access.mailbox;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells members of staff by mail, those alone whose account is open, who confirmed an address and want it. */
@Component
public class TellStaff {

    private final MailboxRows rows;
    private final StaffPost post;

    TellStaff(MailboxRows rows, StaffPost post) {
        this.rows = rows;
        this.post = post;
    }

    /**
     * Puts the mails down; they leave after the caller's commit, and not at all if it is rolled back.
     *
     * @param letter what is told, for the reader's language: no person's name and nothing of what a matter is about
     * @return how many will leave
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(Collection<String> accounts, MailKind kind, Function<Locale, Letter> letter) {
        var wanting = rows.wanting(accounts, kind);
        wanting.forEach(one -> post.carry(one.contact(), letter.apply(one.language()), null));
        return wanting.size();
    }

    /** Whether this account has an address to which mails may go. */
    public boolean reaches(String account) {
        return rows.find(account).isPresent();
    }
}
