package org.huiyin.petition.lifecycle;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.notice.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of a petition who it was and what was said, with the salts of the commitments; what is left is its number, course and dates, and an event that says so. */
@Component
public final class Erasing {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CaseRows rows;
    private final EventLog log;
    private final Sight sight;
    private final Notices notices;
    private final JdbcClient jdbc;

    Erasing(CaseRows rows, EventLog log, Sight sight, Notices notices, JdbcClient jdbc) {
        this.rows = rows;
        this.log = log;
        this.sight = sight;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    /** The petition, held; nothing if the actor may not know of it, or it is erased already. */
    public Optional<Case> locked(Actor actor, String number) {
        return rows.locked(number).filter(petition -> sight.covers(actor, petition));
    }

    /** When the last thing happened to it. */
    public Instant lastEntry(Case petition) {
        return jdbc.sql("select at from petition_event where petition = ? and seq = ?").params(petition.id(), petition.headSeq()).query((row, n) -> row.getTimestamp(1).toInstant()).single();
    }

    /** Erases a petition that the caller has locked, in the caller's transaction; its files are the caller's to take away. */
    public void erase(Case petition, Actor actor, Instant at, Map<String, Object> facts) {
        var event = log.append(petition, new EventLog.Happening("erased", at, actor, false, facts));
        var noCode = new byte[32];
        RANDOM.nextBytes(noCode);
        jdbc.sql("""
                update petition set title = '', claim = '', facts = '', reasons = null, place = null, query_code = :noCode, erased_at = :at,
                    head_seq = :seq, head_hash = :hash, version = version + 1 where id = :id""")
                .param("noCode", noCode).param("at", Timestamp.from(at)).param("seq", event.seq()).param("hash", event.hash()).param("id", petition.id()).update();
        for (var table : List.of("petitioner", "case_note", "draft", "member_code", "petition_feed", "unit_paper", "message_wish", "wechat_address", "wechat_errand", "mention", "internal_note", "own_reminder", "kept_form", "editing")) {
            jdbc.sql("delete from " + table + " where petition = ?").param(petition.id()).update();
        }
        notices.erase(petition.id());
    }
}
