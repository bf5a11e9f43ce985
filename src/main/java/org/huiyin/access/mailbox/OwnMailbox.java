package org.huiyin.access.mailbox;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.mailbox.MailboxRows.Confirmed;
import org.huiyin.access.own.Contact;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: how it stands with one's own address, of what one is told by mail, and no more of it. */
@Service
public class OwnMailbox {

    private final MailboxRows rows;
    private final AskedRows asked;
    private final TellOldMailbox old;
    private final StaffPost post;
    private final Clock clock;

    OwnMailbox(MailboxRows rows, AskedRows asked, TellOldMailbox old, StaffPost post, Clock clock) {
        this.rows = rows;
        this.asked = asked;
        this.old = old;
        this.post = post;
        this.clock = clock;
    }

    @Needs(Right.OWN_ACCOUNT)
    public Mailbox look(Actor actor) {
        var confirmed = rows.find(actor.account());
        var silent = confirmed.map(Confirmed::silent).orElse(Set.of());
        return new Mailbox(confirmed.map(one -> one.contact().masked()).orElse(null), confirmed.map(Confirmed::at).orElse(null),
                asked.awaited(actor.account(), clock.instant()).map(Contact::masked).orElse(null),
                MailKind.SWITCHED.stream().filter(kind -> !silent.contains(kind.code())).collect(Collectors.toSet()), post.offered());
    }

    /** Of what there are to be mails, in the language in which this is asked; nothing happens while no address is confirmed. */
    @Needs(Right.OWN_ACCOUNT)
    public void wish(Actor actor, Collection<MailKind> wanted, Locale language) {
        rows.wish(actor.account(), MailKind.SWITCHED.stream().filter(kind -> !wanted.contains(kind)).map(MailKind::code).toList(), language);
    }

    /** Forgets the address, and one that waits to be confirmed; the former is told so this last time. */
    @Needs(Right.OWN_ACCOUNT)
    @Transactional
    public void remove(Actor actor) {
        rows.find(actor.account()).ifPresent(before -> old.tell(before, "removed"));
        rows.remove(actor.account());
        asked.use(actor.account());
    }
}
