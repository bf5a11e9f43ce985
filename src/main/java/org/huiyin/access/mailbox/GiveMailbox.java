package org.huiyin.access.mailbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.huiyin.access.mailbox.StaffPost.Letter;
import org.huiyin.access.own.Contact;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody of staff says where mails are to go. A code goes there, and nothing else until it is shown. */
@Service
public class GiveMailbox {

    static final Duration LASTS = Duration.ofMinutes(30);
    private static final SecureRandom DICE = new SecureRandom();

    private final AskedRows asked;
    private final StaffPost post;
    private final Texts texts;
    private final Clock clock;

    GiveMailbox(AskedRows asked, StaffPost post, Texts texts, Clock clock) {
        this.asked = asked;
        this.post = post;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws InvalidInput on {@code address} if it is no mail address, this installation sends no mail, or five codes were sent for this account within a day */
    @Needs(Right.OWN_ACCOUNT)
    @Transactional
    public void give(Actor actor, @Nullable String address, Locale language) {
        if (!post.offered()) {
            throw InvalidInput.of("address", "access.mailbox.no-mail");
        }
        var contact = Contact.of(address == null ? "" : address).filter(one -> one.kind() == Contact.Kind.MAIL).orElseThrow(() -> InvalidInput.of("address", "access.mailbox.form"));
        var code = "%08d".formatted(DICE.nextInt(100_000_000));
        var expires = clock.instant().plus(LASTS);
        if (!asked.ask(actor.account(), contact, code, clock.instant(), expires)) {
            throw InvalidInput.of("address", "access.mailbox.too-many", AskedRows.MOST_A_DAY);
        }
        post.carry(contact, new Letter(texts.say("access.mail.confirm.subject", language), texts.say("access.mail.confirm", language, code, LASTS.toMinutes())), expires);
    }
}
