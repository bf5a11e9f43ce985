package org.huiyin.petition.message;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.notice.mail.IncomingMail;
import org.huiyin.notice.mail.IncomingMail.Kind;
import org.huiyin.notice.mail.MailSeal;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A mail of the tray, held while somebody decides what becomes of it; afterwards its content is where it belongs, and nowhere else. */
@Repository
class TrayRows {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final MailSeal seal;
    private final Clock clock;

    TrayRows(JdbcClient jdbc, Sight sight, MailSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.seal = seal;
        this.clock = clock;
    }

    /** A mail with its files, and when it came. */
    record Held(long id, Instant at, IncomingMail mail) {}

    /** Nothing if it is not in the tray any more, or not before this actor. */
    Optional<Held> hold(Actor actor, long id) {
        return sight.bind(jdbc.sql("""
                select m.id, m.at, m.sealed from mail_in m left join petition p on p.id = m.petition
                 where m.id = :id and m.state in ('tray', 'automatic', 'aside') and m.office = any(:sight_kin) and m.sealed is not null and (m.petition is null or (%s)) for update of m"""
                .formatted(Sight.SQL)), actor).param("id", id).query((row, n) -> {
                    var kept = seal.open(id, row.getBytes("sealed"));
                    return new Held(id, row.getTimestamp("at").toInstant(), new IncomingMail("", kept.from(), kept.subject(), kept.text(), files(id), Kind.LETTER, List.of(), null));
                }).optional();
    }

    private List<IncomingMail.Attached> files(long mail) {
        return jdbc.sql("select id, sealed from mail_part where mail = ? order by id").param(mail).query((row, n) -> seal.openFile(row.getLong("id"), row.getBytes("sealed"))).list();
    }

    /** The petition with that number, if the actor may know of it. */
    Optional<Long> petition(Actor actor, String number) {
        return sight.bind(jdbc.sql("select p.id from petition p where p.number = :number and " + Sight.SQL), actor).param("number", number).query(Long.class).optional();
    }

    void done(Actor actor, long id, String state, long petition) {
        jdbc.sql("delete from mail_part where mail = ?").param(id).update();
        jdbc.sql("""
                update mail_in m set state = :state, petition = p.id, region = p.region, sealed = null, done_by = :by, done_at = :at from petition p where m.id = :id and p.id = :petition""")
                .param("state", state).param("petition", petition).param("by", actor.account()).param("at", now()).param("id", id).update();
    }

    void aside(Actor actor, long id, String reason) {
        jdbc.sql("update mail_in set state = 'aside', reason = ?, done_by = ?, done_at = ? where id = ?").params(seal.seal(id, reason), actor.account(), now(), id).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
