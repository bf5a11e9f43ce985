package org.huiyin.petition.file;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Loan;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists petitions within the asker's sight, nearest date first, a page at a time, and writes down who looked for what. */
@Component
public class Inbox {

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<InboxRow> rows, @Nullable String next) {}

    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");
    private static final int NEAR_DAYS = 7;
    private static final int COUNTED = 10_000;

    private final JdbcClient jdbc;
    private final Sight sight;
    private final LegalTime time;
    private final Readings readings;

    Inbox(JdbcClient jdbc, Sight sight, LegalTime time, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.time = time;
        this.readings = readings;
    }

    /** {@code sortedBy}: the day by which it stands where it does in the list. */
    private record Found(InboxRow row, LocalDate sortedBy, long id) {}

    /** @throws InvalidInput if limit or cursor cannot be read */
    @Needs(Right.LIST_CASES)
    public Slice list(Actor actor, InboxQuery query) {
        if (query.limit() < 1 || query.limit() > InboxQuery.MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", InboxQuery.MOST);
        }
        var found = statement(actor, query).query(Inbox::read).list();
        var full = found.size() > query.limit();
        var rows = full ? found.subList(0, query.limit()) : found;
        readings.record(actor, Search.of("search", query.filters(), query.text(), rows.size()));
        return new Slice(rows.stream().map(Found::row).toList(), full ? cursor(rows.getLast()) : null);
    }

    private JdbcClient.StatementSpec statement(Actor actor, InboxQuery query) {
        var filters = new Filters(query);
        var ways = sight.ways(actor);
        var sql = query.view() == null ? InboxSql.pageOfAll(ways, filters.sql()) : InboxSql.page(query.view(), ways, filters.sql());
        return after(when(sight.bind(jdbc.sql(sql), actor), actor).params(filters.values()), query);
    }

    private JdbcClient.StatementSpec when(JdbcClient.StatementSpec statement, Actor actor) {
        var today = time.today();
        return statement.param("today", today).param("soon", today.plusDays(NEAR_DAYS)).param("hands", Stream.concat(Stream.of(actor.account()), actor.loans().stream().map(Loan::account)).toArray(String[]::new));
    }

    private static JdbcClient.StatementSpec after(JdbcClient.StatementSpec statement, InboxQuery query) {
        var cursor = CURSOR.matcher(query.after() == null ? "0001-01-01_0" : query.after());
        if (!cursor.matches()) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        return statement.param("afterDue", day(cursor.group(1))).param("afterId", Long.parseLong(cursor.group(2))).param("limit", query.limit() + 1);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
    }

    private static String cursor(Found last) {
        return last.sortedBy().toString() + '_' + last.id();
    }

    /** How many open petitions each view holds, counted up to ten thousand. */
    @Needs(Right.LIST_CASES)
    public Map<InboxView, Integer> counts(Actor actor) {
        var views = List.of(InboxView.values());
        var sql = InboxSql.counts(views, sight.ways(actor));
        return when(sight.bind(jdbc.sql(sql), actor), actor).param("counted", COUNTED).query((row, n) -> {
            var counts = new EnumMap<InboxView, Integer>(InboxView.class);
            for (var view : views) {
                counts.put(view, row.getInt(view.ordinal() + 1));
            }
            return counts;
        }).single();
    }

    private static List<LocalDate> points(@Nullable Array told) throws SQLException {
        return told == null ? List.of() : Stream.of((Date[]) told.getArray()).map(Date::toLocalDate).toList();
    }

    private static Found read(ResultSet row, int n) throws SQLException {
        var kind = row.getString("class");
        return new Found(new InboxRow(row.getString("number"), row.getString("title"), row.getString("name_masked"), row.getInt("persons"),
                kind == null ? null : PetitionClass.of(kind), Channel.of(row.getString("channel")), row.getString("region"), row.getString("place"),
                row.getString("category"), Status.valueOf(row.getString("status")), row.getString("holder"), row.getBoolean("sealed"),
                row.getString("assigned_by") != null, row.getBoolean("historical"), row.getBoolean("urged"), row.getString("verification"), row.getTimestamp("received_at").toInstant(),
                row.getString("next_term"), row.getObject("next_due", LocalDate.class), points(row.getArray("points"))), row.getObject("sorted_by", LocalDate.class), row.getLong("id"));
    }
}
