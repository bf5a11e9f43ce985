package org.huiyin.access.own;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.huiyin.runtime.IdBlocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The accounts of citizens. One that was silent as long as a phone number waits before it is given to somebody else (ninety days), or a year for a mailbox,
 * is gone: whoever proves the contact then starts with an empty one.
 */
@Repository
class CitizenAccountRows {

    static final Duration PHONE_SILENT = Duration.ofDays(90);
    static final Duration MAIL_SILENT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final ContactKey contacts;
    private final IdBlocks ids;
    private final Clock clock;

    CitizenAccountRows(JdbcClient jdbc, ContactKey contacts, IdBlocks ids, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The account of this contact, opened now if there is none; in the caller's transaction. */
    long of(Contact contact) {
        var hashes = contacts.hashes(contact);
        jdbc.sql("delete from citizen_account where contact_hash = any(?) and seen_at < ?").params(hashes, before(silent(contact))).update();
        var known = jdbc.sql("update citizen_account set seen_at = ? where contact_hash = any(?) returning id")
                .params(Timestamp.from(clock.instant()), hashes).query(Long.class).optional();
        return known.orElseGet(() -> opened(contact));
    }

    private long opened(Contact contact) {
        var id = ids.next();
        return jdbc.sql("""
                insert into citizen_account (id, contact_hash, contact, phone, seen_at) values (?, ?, ?, ?, ?)
                on conflict (contact_hash) do update set seen_at = excluded.seen_at returning id""")
                .params(id, contacts.hash(contact), contacts.sealed(contact, owner(id)), contact.kind() == Contact.Kind.PHONE, Timestamp.from(clock.instant()))
                .query(Long.class).single();
    }

    /** Forgets accounts, with all they hold, that nobody came to for so long that the contact may be somebody else's. */
    void forgetSilent() {
        jdbc.sql("delete from citizen_account where phone and seen_at < ? or not phone and seen_at < ?").params(before(PHONE_SILENT), before(MAIL_SILENT)).update();
    }

    void delete(long account) {
        jdbc.sql("delete from citizen_account where id = ?").param(account).update();
    }

    static String owner(long account) {
        return "citizen-account/" + account;
    }

    private static Duration silent(Contact contact) {
        return contact.kind() == Contact.Kind.PHONE ? PHONE_SILENT : MAIL_SILENT;
    }

    private Timestamp before(Duration silent) {
        return Timestamp.from(clock.instant().minus(silent));
    }
}
