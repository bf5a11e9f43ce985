package org.huiyin.access.mailbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.own.Contact;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The confirmed addresses. */
@Repository
class MailboxRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    MailboxRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A confirmed address; {@code silent} holds codes of {@link MailKind}. */
    record Confirmed(Contact contact, Instant at, Locale language, Set<String> silent) {}

    Optional<Confirmed> find(String account) {
        return jdbc.sql("select * from staff_mailbox where account = ?").param(account).query(this::read).optional();
    }

    /** Of those whose account is open and who want this. */
    List<Confirmed> wanting(Collection<String> accounts, MailKind kind) {
        return jdbc.sql("select m.* from staff_mailbox m join account a on a.account = m.account and a.active where m.account = any(?) and not (? = any(m.silent)) order by m.id")
                .params(accounts.toArray(String[]::new), kind.code()).query(this::read).list();
    }

    /** Puts it in the place of whatever was confirmed before; what is not wanted stays so. */
    void put(String account, Confirmed confirmed) {
        jdbc.sql("""
                insert into staff_mailbox (account, sealed, confirmed_at, lang) values (:account, :sealed, :at, :lang)
                on conflict (account) do update set sealed = excluded.sealed, confirmed_at = excluded.confirmed_at, lang = excluded.lang""")
                .param("account", account).param("sealed", vault.seal(confirmed.contact().address().getBytes(StandardCharsets.UTF_8), owner(account)))
                .param("at", java.sql.Timestamp.from(confirmed.at())).param("lang", confirmed.language().toLanguageTag()).update();
    }

    void wish(String account, Collection<String> silent, Locale language) {
        jdbc.sql("update staff_mailbox set silent = ?, lang = ? where account = ?").params(silent.toArray(String[]::new), language.toLanguageTag(), account).update();
    }

    void remove(String account) {
        jdbc.sql("delete from staff_mailbox where account = ?").param(account).update();
    }

    private Confirmed read(ResultSet row, int n) throws SQLException {
        var address = new String(vault.open(row.getBytes("sealed"), owner(row.getString("account"))), StandardCharsets.UTF_8);
        return new Confirmed(new Contact(Contact.Kind.MAIL, address), row.getTimestamp("confirmed_at").toInstant(), Locale.forLanguageTag(row.getString("lang")),
                Arrays.stream((String[]) row.getArray("silent").getArray()).collect(Collectors.toUnmodifiableSet()));
    }

    private static String owner(String account) {
        return "staff-mailbox/" + account;
    }
}
