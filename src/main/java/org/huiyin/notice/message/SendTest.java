package org.huiyin.notice.message;

import java.time.Clock;
import java.time.Duration;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.own.Contact;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator has a message sent to an address of choice, by the way that all messages take, and sees what the carrier said. Twenty an hour. */
@Component
public class SendTest {

    private static final int MOST = 20;

    private final Outbox outbox;
    private final Carriers carriers;
    private final SentMessages sent;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final Clock clock;

    SendTest(Outbox outbox, Carriers carriers, SentMessages sent, JdbcClient jdbc, Texts texts, Clock clock) {
        this.outbox = outbox;
        this.carriers = carriers;
        this.sent = sent;
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /** The ways that are set up. */
    @Needs(Right.TEST_MESSAGES)
    public Set<Channel> offered(Actor actor) {
        return carriers.offered();
    }

    /**
     * @return by which {@link #outcome} tells what became of it
     * @throws InvalidInput on {@code channel} if it is not set up or too many were sent, on {@code to} if that is no address of the channel
     */
    @Needs(Right.TEST_MESSAGES)
    @Transactional
    public long send(Actor actor, @Nullable String channel, @Nullable String to, Locale language) {
        var by = carriers.offered().stream().filter(one -> one.code().equals(channel)).findFirst().orElseThrow(() -> InvalidInput.of("channel", "notice.test.no-channel"));
        var address = address(by, to == null ? "" : to.strip());
        new Checks().that(address.isPresent(), "to", "notice.test.no-address").complain();
        var hour = Timestamp.from(clock.instant().minus(Duration.ofHours(1)));
        int before = jdbc.sql("select count(*) from outbox where topic = 'test' and petition is null and written_at > ?").param(hour).query(Integer.class).single();
        new Checks().that(before < MOST, "channel", "notice.test.too-many", MOST).complain();
        var id = outbox.put(new Message(by, address.get(), texts.say("notice.test.subject", language), texts.say("notice.test.text", language), null));
        jdbc.sql("update outbox set topic = 'test' where id = ?").param(id).update();
        return id;
    }

    /** What became of a test; nothing of any other message. */
    @Needs(Right.TEST_MESSAGES)
    public Optional<SentMessage> outcome(Actor actor, long id) {
        return jdbc.sql("select id from outbox where id = ? and topic = 'test' and petition is null").param(id).query(Long.class).optional().flatMap(sent::find);
    }

    private static Optional<String> address(Channel channel, String typed) {
        return switch (channel) {
            case MAIL -> Contact.of(typed).filter(contact -> contact.kind() == Contact.Kind.MAIL).map(Contact::address);
            case SMS, HTTP -> Contact.of(typed).filter(contact -> contact.kind() == Contact.Kind.PHONE).map(Contact::address);
            case WECHAT -> Optional.of(typed).filter(openid -> openid.matches("[A-Za-z0-9_-]{10,64}"));
        };
    }
}
