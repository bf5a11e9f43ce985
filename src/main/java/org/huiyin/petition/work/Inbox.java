package org.huiyin.petition.work;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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

/** Lists petitions within the asker's sight, in a chosen order, a page at a time, and writes down who looked for what. */
@Component
public class Inbox {

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<InboxRow> rows, @Nullable String next) {}

    /** No list is counted further: whoever has a thousand to do needs no exact number. */
    public static final int COUNTED = 1000;
    private static final int NEAR_DAYS = 7;
    private static final int THREE_DAYS = 3;

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

    /** {@code sortedBy}: the day or moment by which it stands where it does in the list, as a cursor spells it. */
    private record Found(InboxRow row, String sortedBy, long id) {}

    /** @throws InvalidInput if limit or cursor cannot be read */
    @Needs(Right.LIST_CASES)
    public Slice list(Actor actor, InboxQuery query) {
        if (query.limit() < 1 || query.limit() > InboxQuery.MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", InboxQuery.MOST);
        }
        var slice = slice(actor, query, new Filters(query));
        readings.record(actor, Search.of("search", query.filters(), query.text(), slice.rows().size()));
        return slice;
    }

    /**
     * Those of these petitions that are in sight, ended ones too.
     *
     * @throws InvalidInput field {@code n} if there are more than two hundred
     */
    @Needs(Right.LIST_CASES)
    public List<InboxRow> chosen(Actor actor, Collection<String> numbers) {
        if (numbers.size() > InboxQuery.MOST) {
            throw InvalidInput.of("n", "petition.many.rows", InboxQuery.MOST);
        }
        var rows = numbers.isEmpty() ? List.<Found>of() : statement(actor, InboxQuery.ALL, Filters.of(numbers)).query(Inbox::read).list();
        readings.record(actor, Search.of("chosen", Map.of(), null, rows.size()));
        return rows.stream().map(Found::row).toList();
    }

    /** How many rows a list has that may leave the house, counted as far as {@code most}. */
    @Needs(Right.LIST_CASES)
    public int length(Actor actor, InboxQuery query, int most) {
        var filters = Filters.unsealed(query);
        return when(sight.bind(jdbc.sql(InboxSql.length(query.view(), sight.ways(actor), filters.sql())), actor), actor).params(filters.values()).param("counted", most).query(Integer.class).single();
    }

    /**
     * Walks through a list by key, from its start, without its sealed matters, and writes down for what.
     *
     * @return how many rows there were
     */
    @Needs(Right.LIST_CASES)
    public int walk(Actor actor, Walk walk, Consumer<InboxRow> each) {
        var filters = Filters.unsealed(walk.query());
        var walked = 0;
        var next = (String) null;
        try {
            do {
                var slice = slice(actor, walk.query().from(next, Math.min(COUNTED, walk.most() - walked)), filters);
                walked += slice.rows().size();
                slice.rows().forEach(each);
                walk.progress().accept(walked);
                next = slice.next();
            } while (next != null && walked < walk.most());
        } finally {
            // also where whoever asked goes away before the end: what was told by then was read
            readings.record(actor, Search.of(walk.what(), walk.query().filters(), walk.query().text(), walked));
        }
        return walked;
    }

    /**
     * How a list is walked through.
     *
     * @param what     as what it is written down
     * @param most     after how many rows it ends at the latest
     * @param progress told now and then how many rows there were
     */
    record Walk(InboxQuery query, String what, int most, IntConsumer progress) {}

    private Slice slice(Actor actor, InboxQuery query, Filters filters) {
        var found = statement(actor, query, filters).query(Inbox::read).list();
        var full = found.size() > query.limit();
        var rows = full ? found.subList(0, query.limit()) : found;
        return new Slice(rows.stream().map(Found::row).toList(), full ? cursor(rows.getLast()) : null);
    }

    private JdbcClient.StatementSpec statement(Actor actor, InboxQuery query, Filters filters) {
        var ways = sight.ways(actor);
        var order = query.order();
        var sql = query.view() == null ? InboxSql.pageOfAll(ways, order, filters.sql()) : InboxSql.page(query.view(), ways, order, filters.sql());
        var start = order.start(query.after());
        return when(sight.bind(jdbc.sql(sql), actor), actor).params(filters.values()).param("reader", actor.account())
                .param("afterKey", start.key()).param("afterId", start.id()).param("limit", query.limit() + 1);
    }

    private JdbcClient.StatementSpec when(JdbcClient.StatementSpec statement, Actor actor) {
        var today = time.today();
        return statement.param("today", today).param("three", today.plusDays(THREE_DAYS)).param("soon", today.plusDays(NEAR_DAYS))
                .param("hands", Stream.concat(Stream.of(actor.account()), actor.loans().stream().map(Loan::account)).toArray(String[]::new));
    }

    private static String cursor(Found last) {
        return last.sortedBy() + '_' + last.id();
    }

    /** How many open petitions each view holds, counted up to a thousand. */
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
                row.getString("next_term"), row.getObject("next_due", LocalDate.class), points(row.getArray("points")), signs(row)), row.getString("sorted_by"), row.getLong("id"));
    }

    private static InboxRow.Signs signs(ResultSet row) throws SQLException {
        return new InboxRow.Signs(row.getBoolean("classified"), row.getString("repeat_of") != null, row.getInt("joint"), row.getBoolean("unread"), row.getTimestamp("updated_at").toInstant(), row.getInt("version"));
    }
}
