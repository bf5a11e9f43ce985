package org.huiyin.access.mailbox;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.huiyin.access.own.Contact;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: somebody shows the code that was sent to the address given; from then on mails go there, and the address before it is told. */
@Service
public class ConfirmMailbox {

    private static final int LONGEST = 20;

    private final AskedRows asked;
    private final MailboxRows rows;
    private final TellOldMailbox old;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmMailbox(AskedRows asked, MailboxRows rows, TellOldMailbox old, TransactionTemplate transaction, Clock clock) {
        this.asked = asked;
        this.rows = rows;
        this.old = old;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws InvalidInput on {@code code} if it is wrong, used, older than half an hour, or was wrong five times, which all look alike */
    @Needs(Right.OWN_ACCOUNT)
    public void confirm(Actor actor, @Nullable String code, Locale language) {
        var typed = code == null ? "" : code.replaceAll("[\\s-]", "");
        var contact = typed.length() > LONGEST ? null : asked.shown(actor.account(), typed, clock.instant()).orElse(null);
        if (contact == null || !Boolean.TRUE.equals(transaction.execute(status -> taken(actor.account(), contact, language)))) {
            throw InvalidInput.of("code", "access.mailbox.code");
        }
    }

    private boolean taken(String account, Contact contact, Locale language) {
        if (!asked.use(account)) {
            return false;
        }
        rows.find(account).filter(before -> !before.contact().equals(contact)).ifPresent(before -> old.tell(before, "changed"));
        rows.put(account, new MailboxRows.Confirmed(contact, clock.instant(), language, Set.of()));
        return true;
    }
}
