package org.huiyin.access.mailbox;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.own.Contact;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that wait to be confirmed, one an account; counted by the day, so that nobody floods a stranger's mailbox. */
@Repository
class AskedRows {

    static final Duration DAY = Duration.ofDays(1);
    static final int MOST_A_DAY = 5;
    private static final int MOST_TRIES = 5;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final KeyedHash hashes;

    AskedRows(JdbcClient jdbc, Vault vault, KeyedHash hashes) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.hashes = hashes;
    }

    /** @return false if this account has had as many codes sent within a day as it may */
    boolean ask(String account, Contact contact, String code, Instant now, Instant expires) {
        return jdbc.sql("""
                insert into staff_mailbox_asked as asked (account, sealed, code, first_at, expires_at) values (:account, :sealed, :code, :now, :expires)
                on conflict (account) do update set sealed = excluded.sealed, code = excluded.code, tries = 0, expires_at = excluded.expires_at,
                    sent = case when asked.first_at > :since then asked.sent + 1 else 1 end, first_at = case when asked.first_at > :since then asked.first_at else excluded.first_at end
                where asked.first_at <= :since or asked.sent < :most""")
                .param("account", account).param("sealed", vault.seal(contact.address().getBytes(StandardCharsets.UTF_8), owner(account)))
                .param("code", hashes.of(KeyedHash.Of.ONE_TIME_CODE, bound(account, code))).param("now", Timestamp.from(now)).param("expires", Timestamp.from(expires))
                .param("since", Timestamp.from(now.minus(DAY))).param("most", MOST_A_DAY).update() == 1;
    }

    Optional<Contact> awaited(String account, Instant now) {
        return jdbc.sql("select sealed from staff_mailbox_asked where account = ? and sealed is not null and expires_at > ? and tries < ?").params(account, Timestamp.from(now), MOST_TRIES)
                .query((row, n) -> opened(row.getBytes(1), account)).optional();
    }

    /** The address that this code confirms; each showing counts, whatever comes of it. */
    Optional<Contact> shown(String account, String code, Instant now) {
        record Kept(byte[] sealed, byte[] code) {}
        return jdbc.sql("update staff_mailbox_asked set tries = tries + 1 where account = ? and sealed is not null and expires_at > ? and tries < ? returning sealed, code")
                .params(account, Timestamp.from(now), MOST_TRIES).query((row, n) -> new Kept(row.getBytes(1), row.getBytes(2))).optional()
                .filter(kept -> hashes.matches(kept.code(), KeyedHash.Of.ONE_TIME_CODE, bound(account, code))).map(kept -> opened(kept.sealed(), account));
    }

    /** Uses the code up; false if somebody was quicker. */
    boolean use(String account) {
        return jdbc.sql("update staff_mailbox_asked set sealed = null, code = null where account = ? and sealed is not null").param(account).update() == 1;
    }

    /** What was not confirmed, and whatever belongs to a closed account. */
    void forget(Instant now) {
        for (var table : List.of("staff_mailbox", "staff_mailbox_asked")) {
            jdbc.sql("delete from " + table + " m using account a where a.account = m.account and not a.active").update();
        }
        jdbc.sql("update staff_mailbox_asked set sealed = null, code = null where sealed is not null and expires_at < ?").param(Timestamp.from(now)).update();
        jdbc.sql("delete from staff_mailbox_asked where first_at < ? and sealed is null").param(Timestamp.from(now.minus(DAY))).update();
    }

    private Contact opened(byte[] sealed, String account) {
        return new Contact(Contact.Kind.MAIL, new String(vault.open(sealed, owner(account)), StandardCharsets.UTF_8));
    }

    private static String bound(String account, String code) {
        return "staff-mailbox\n" + account + '\n' + code;
    }

    private static String owner(String account) {
        return "staff-mailbox-asked/" + account;
    }
}
