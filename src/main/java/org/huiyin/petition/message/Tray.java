package org.huiyin.petition.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.mail.MailSeal;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mail that belongs to no case yet, before the clerks of the office that files it. What answers to a petition is shown only to whoever may know of that. */
@Component
public class Tray {

    private static final String SEEN = "m.office = any(:sight_kin) and m.sealed is not null and (m.petition is null or (" + Sight.SQL + "))";
    private static final int ROWS = 50;

    private final JdbcClient jdbc;
    private final Sight sight;
    private final MailSeal seal;
    private final Readings readings;

    Tray(JdbcClient jdbc, Sight sight, MailSeal seal, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.seal = seal;
        this.readings = readings;
    }

    /** A page, the newest first, and where the next one starts; {@code null} on the last. */
    public record Slice(List<TrayMail> rows, @Nullable String next) {}

    /**
     * @param waiting what waits to be filed; else what was put aside or written by machines
     * @param after   where the last page ended; {@code null} for the first
     */
    @Needs(Right.RECORD_PETITION)
    public Slice list(Actor actor, boolean waiting, @Nullable String after) {
        if (after != null && !after.matches("\\d{1,18}")) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        var found = sight.bind(jdbc.sql("""
                select m.id, m.state, m.why, m.at, m.sealed, p.number from mail_in m left join petition p on p.id = m.petition
                 where m.state = any(:states) and m.id < :after and %s order by m.id desc limit :limit""".formatted(SEEN)), actor)
                .param("states", waiting ? new String[] {"tray"} : new String[] {"aside", "automatic"})
                .param("after", after == null ? Long.MAX_VALUE : Long.parseLong(after)).param("limit", ROWS + 1).query(this::read).list();
        var rows = found.size() > ROWS ? found.subList(0, ROWS) : found;
        readings.record(actor, Search.of("tray", Map.of("waiting", Boolean.toString(waiting)), null, rows.size()));
        return new Slice(rows, found.size() > ROWS ? Long.toString(rows.getLast().id()) : null);
    }

    /** One mail, in full. */
    @Needs(Right.RECORD_PETITION)
    public Optional<TrayMail> open(Actor actor, long id) {
        var found = sight.bind(jdbc.sql("""
                select m.id, m.state, m.why, m.at, m.sealed, p.number from mail_in m left join petition p on p.id = m.petition
                 where m.id = :id and m.state in ('tray', 'aside', 'automatic') and %s""".formatted(SEEN)), actor).param("id", id).query(this::read).optional();
        found.ifPresent(mail -> readings.record(actor, Search.of("tray", Map.of("mail", Long.toString(id)), null, 1)));
        return found;
    }

    private TrayMail read(ResultSet row, int n) throws SQLException {
        return new TrayMail(row.getLong("id"), row.getString("state"), row.getString("why"), row.getTimestamp("at").toInstant(), row.getString("number"),
                seal.open(row.getLong("id"), row.getBytes("sealed")));
    }
}
