package org.huiyin.petition.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.deadline.Band;
import org.huiyin.deadline.Term;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reminders of a reader: those written to the own account, and for a head those written to the unit; only of petitions in sight. */
@Component
public class Reminders {

    public static final int MOST = 200;
    private static final int COUNTED = 1000;

    /** A page, the newest first, and where the next one starts; {@code null} on the last. */
    public record Slice(List<Reminder> rows, @Nullable String next) {}

    /** Each way has its own index, so that neither reads what is not the reader's. */
    private static final String MINE = """
            (select r.* from reminder r where r.account = :account and r.unit = :sight_unit %1$s
             union all
             select r.* from reminder r where r.unit = :sight_unit and r.account is null and :head %1$s)""";

    private final JdbcClient jdbc;
    private final Sight sight;
    private final LegalTime time;
    private final Readings readings;

    Reminders(JdbcClient jdbc, Sight sight, LegalTime time, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.time = time;
        this.readings = readings;
    }

    /**
     * @param after where the last page ended; {@code null} for the first
     * @param limit rows a page, 1 to 200
     * @throws InvalidInput if limit or cursor cannot be read
     */
    @Needs(Right.LIST_CASES)
    public Slice list(Actor actor, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", MOST);
        }
        var found = mine("""
                select r.*, p.number, p.title, p.sealed from %s r join petition p on p.id = r.petition
                 where r.id < :after and %s order by r.id desc limit :limit
                """.formatted(MINE.formatted("and r.id < :after"), Sight.SQL), actor)
                .param("after", before(after)).param("limit", limit + 1).query(Reminders::read).list();
        var full = found.size() > limit;
        var rows = full ? found.subList(0, limit) : found;
        readings.record(actor, Search.of("reminders", Map.of(), null, rows.size()));
        return new Slice(rows, full ? Long.toString(rows.getLast().id()) : null);
    }

    /** How many the reader has not looked at, counted up to a thousand. */
    @Needs(Right.LIST_CASES)
    public int unseen(Actor actor) {
        return mine("""
                select count(*) from (select r.id from %s r join petition p on p.id = r.petition where %s limit :counted) found
                """.formatted(MINE.formatted("and r.seen_at is null"), Sight.SQL), actor)
                .param("counted", COUNTED).query(Integer.class).single();
    }

    /** The reader has opened the case. */
    public void seen(Actor actor, long petition) {
        jdbc.sql("""
                update reminder set seen_at = :at
                 where petition = :petition and seen_at is null and unit = :unit and (account = :account or account is null and :head)
                """)
                .param("at", Timestamp.from(time.instant())).param("petition", petition).param("unit", actor.unit() == null ? "" : actor.unit())
                .param("account", actor.account()).param("head", head(actor)).update();
    }

    private JdbcClient.StatementSpec mine(String sql, Actor actor) {
        return sight.bind(jdbc.sql(sql), actor).param("account", actor.account()).param("head", head(actor));
    }

    private static boolean head(Actor actor) {
        return actor.roles().contains(Role.UNIT_HEAD) || actor.roles().contains(Role.OFFICE_LEADER);
    }

    private static long before(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        return Long.parseLong(cursor);
    }

    private static <T> @Nullable T or(@Nullable String code, Function<String, T> named) {
        return code == null ? null : named.apply(code);
    }

    private static Reminder read(ResultSet row, int n) throws SQLException {
        return new Reminder(row.getLong("id"), row.getString("number"), row.getString("title"), row.getBoolean("sealed"), or(row.getString("term"), Term::valueOf),
                or(row.getString("band"), Band::of), row.getObject("due", LocalDate.class), row.getString("event"), row.getTimestamp("at").toInstant(), row.getString("account") == null,
                row.getTimestamp("seen_at") != null);
    }
}
