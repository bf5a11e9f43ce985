package org.huiyin.access.own;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.KeyedHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Codes of eight digits, each bound to the ticket of the browser that asked, so that a code read from somebody else's phone opens nothing here. */
@Component
class OneTimeCodes {

    private static final Logger LOG = LoggerFactory.getLogger(OneTimeCodes.class);
    static final Duration LASTS = Duration.ofMinutes(10);
    static final int MOST_TRIES = 5;
    private static final Duration SHORT = Duration.ofMinutes(15);
    private static final int MOST_SHORT = 3;
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 10;

    private final CodeRows rows;
    private final ContactKey contacts;
    private final KeyedHash hashes;
    private final Clock clock;
    private final CodeSettings settings;

    OneTimeCodes(CodeRows rows, ContactKey contacts, KeyedHash hashes, Clock clock, CodeSettings settings) {
        this.rows = rows;
        this.contacts = contacts;
        this.hashes = hashes;
        this.clock = clock;
        this.settings = settings;
    }

    /** What was made; {@code send} is false where that contact has got enough codes for now. */
    record Made(String ticket, String code, boolean send) {}

    /** @throws InvalidInput on {@code contact} once the house has sent as many as it may; to everybody alike, also to those who would have got none */
    Made make(Contact contact) {
        var now = clock.instant();
        if (rows.sent(now.minus(DAY)) >= settings.mostCodesADay()) {
            LOG.warn("no more one-time codes are sent: huiyin.access.own.most-codes-a-day is {}", settings.mostCodesADay());
            throw InvalidInput.of("contact", "access.contact.no-more-today");
        }
        var known = contacts.hashes(contact);
        var send = !rows.sent(known, now, SHORT, MOST_SHORT) && !rows.sent(known, now, DAY, MOST_A_DAY);
        var made = new Made(Secret.fresh(), Secret.code(), send);
        var kept = new CodeRows.Kept(hashes.of(KeyedHash.Of.ONE_TIME_CODE, bound(made.ticket(), made.code())), contacts.sealed(contact, owner(made.ticket())));
        rows.write(Secret.hash(made.ticket()), contacts.hash(contact), kept, send, now, now.plus(LASTS));
        return made;
    }

    /** The contact that the code was sent to, if it is the right one and used for the first time. */
    Optional<Contact> redeem(String ticket, String code) {
        var kept = rows.tryOnce(Secret.hash(ticket), clock.instant(), MOST_TRIES);
        var given = bound(ticket, code.replaceAll("[\\s-]", ""));
        return kept.filter(row -> hashes.matches(row.code(), KeyedHash.Of.ONE_TIME_CODE, given)).filter(row -> rows.use(Secret.hash(ticket), clock.instant()))
                .map(row -> contacts.opened(row.contact(), owner(ticket)));
    }

    /** To whom a code is under way. */
    Optional<Contact> awaited(String ticket) {
        return rows.contact(Secret.hash(ticket), clock.instant()).map(sealed -> contacts.opened(sealed, owner(ticket)));
    }

    void forget() {
        rows.forget(clock.instant().minus(DAY));
    }

    private static String bound(String ticket, String code) {
        return ticket + '\n' + code;
    }

    private static String owner(String ticket) {
        return "one-time-code/" + ticket;
    }
}
