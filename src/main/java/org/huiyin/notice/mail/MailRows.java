package org.huiyin.notice.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.huiyin.runtime.IdBlocks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of mail that came in. */
@Repository
class MailRows {

    private final JdbcClient jdbc;
    private final MailSeal seal;
    private final IdBlocks ids;
    private final Clock clock;

    MailRows(JdbcClient jdbc, MailSeal seal, IdBlocks ids, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    /** By what a mail is known again: its number and its sender, or all of it where it has no number. */
    static byte[] known(IncomingMail mail, byte[] raw) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return mail.messageId().isEmpty() ? digest.digest(raw) : digest.digest((mail.messageId() + '\n' + mail.from()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the mail down, unless it came before; held until the caller's transaction ends. @return its number, or {@code null} */
    @Nullable Long begin(byte[] known, String office) {
        var id = ids.next();
        return jdbc.sql("insert into mail_in (id, message, state, office, at) values (?, ?, 'automatic', ?, ?) on conflict (message) do nothing")
                .params(id, known, office, now()).update() == 1 ? id : null;
    }

    /** How many wait of which no petition is known. */
    int waiting() {
        return jdbc.sql("select count(*) from mail_in where state = 'tray' and petition is null").query(Integer.class).single();
    }

    /** How many wait that answer to this petition. */
    int waiting(long petition) {
        return jdbc.sql("select count(*) from mail_in where petition = ? and state = 'tray'").param(petition).query(Integer.class).single();
    }

    void settle(long id, String state, @Nullable Long petition, @Nullable String region) {
        jdbc.sql("update mail_in set state = :state, petition = :petition::bigint, region = :region where id = :id")
                .param("state", state).param("petition", petition).param("region", region).param("id", id).update();
    }

    void lay(long id, String why, String office, IncomingMail mail) {
        jdbc.sql("update mail_in set state = 'tray', why = ?, office = ?, sealed = ? where id = ?").params(why, office, seal.seal(id, KeptMail.of(mail)), id).update();
        for (var file : mail.attached()) {
            var part = ids.next();
            jdbc.sql("insert into mail_part (id, mail, sealed) values (?, ?, ?)").params(part, id, seal.seal(part, file)).update();
        }
    }

    void keep(long id, String office, IncomingMail mail) {
        jdbc.sql("update mail_in set office = ?, sealed = ? where id = ?").params(office, seal.seal(id, KeptMail.of(mail)), id).update();
    }

    /** What was put aside or written by machines loses its content, and by then nobody sends the same again. */
    void tidy(Duration content, Duration all) {
        jdbc.sql("delete from mail_part where mail in (select id from mail_in where state <> 'tray' and at < ? and sealed is not null)").param(ago(content)).update();
        jdbc.sql("update mail_in set sealed = null where state <> 'tray' and sealed is not null and at < ?").param(ago(content)).update();
        jdbc.sql("delete from mail_in where state <> 'tray' and at < ?").param(ago(all)).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp ago(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
