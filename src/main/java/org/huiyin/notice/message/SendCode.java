package org.huiyin.notice.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.huiyin.access.own.CodeCarrier;
import org.huiyin.access.own.Contact;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Sends one-time codes. The message holds the code and no link: nothing that a mail scanner opens signs anybody in. */
@Component
class SendCode implements CodeCarrier {

    private final Outbox outbox;
    private final Carriers carriers;
    private final Texts texts;

    SendCode(Outbox outbox, Carriers carriers, Texts texts) {
        this.outbox = outbox;
        this.carriers = carriers;
        this.texts = texts;
    }

    @Override
    public boolean reaches(Contact.Kind kind) {
        return carriers.offer(channel(kind));
    }

    @Override
    public void carry(Contact contact, String code, Duration lasts, Instant notAfter, Locale language) {
        var said = texts.say("notice.code." + channel(contact.kind()).code(), language, code, lasts.toMinutes());
        outbox.put(new Message(channel(contact.kind()), contact.address(), texts.say("notice.code.subject", language), said, notAfter));
    }

    private static Channel channel(Contact.Kind kind) {
        return switch (kind) {
            case MAIL -> Channel.MAIL;
            case PHONE -> Channel.SMS;
        };
    }
}
