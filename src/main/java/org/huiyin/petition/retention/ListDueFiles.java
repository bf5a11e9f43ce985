package org.huiyin.petition.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of an office whose time in the archive is over, the oldest first. */
@Component
public class ListDueFiles {

    public static final int MOST = 200;

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<DueFile> items, @Nullable String next) {}

    private record Found(DueFile file, long micros, long id) {}

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Retention retention;
    private final ErasureRows rows;
    private final LegalTime time;
    private final Readings readings;

    ListDueFiles(JdbcClient jdbc, Sight sight, Retention retention, ErasureRows rows, LegalTime time, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.retention = retention;
        this.rows = rows;
        this.time = time;
        this.readings = readings;
    }

    /**
     * @param after where the last page ended; {@code null} for the first
     * @throws InvalidInput if limit or cursor cannot be read
     */
    @Needs(Right.PROPOSE_ERASURE)
    public Slice list(Actor actor, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", MOST);
        }
        if (after != null && !after.matches("-?\\d{1,17}_\\d{1,18}")) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        var from = after == null ? new String[] {"-10000000000000000", "0"} : after.split("_");
        var today = time.today();
        var claims = Timestamp.from(retention.over(today, PetitionClass.CLAIM));
        var suggestions = Timestamp.from(retention.over(today, PetitionClass.SUGGESTION));
        var accusations = Timestamp.from(retention.over(today, PetitionClass.ACCUSATION));
        // what came in before the latest of the three may be over; nothing that came later is looked at
        var found = sight.bind(jdbc.sql("""
                select p.id, p.number, p.class, p.received_at, e.at, x.proposed_by, x.reason from petition p
                  join petition_event e on e.petition = p.id and e.seq = p.head_seq
                  left join erasure x on x.petition = p.id
                 where p.office = :sight_unit and p.ended and p.erased_at is null and %s
                   and p.received_at < greatest(:claims::timestamptz, :suggestions::timestamptz, :accusations::timestamptz)
                   and (p.received_at, p.id) > (timestamptz 'epoch' + :micros::bigint * interval '1 microsecond', :id::bigint)
                   and e.at < case p.class when 'claim' then :claims::timestamptz when 'suggestion' then :suggestions::timestamptz else :accusations::timestamptz end
                 order by p.received_at, p.id limit :limit""".formatted(Sight.UNVEILED)), actor)
                .param("claims", claims).param("suggestions", suggestions).param("accusations", accusations)
                .param("micros", Long.parseLong(from[0])).param("id", Long.parseLong(from[1])).param("limit", limit + 1).query(this::read).list();
        var full = found.size() > limit;
        var page = full ? found.subList(0, limit) : found;
        readings.record(actor, Search.of("retention", Map.of(), null, page.size()));
        return new Slice(page.stream().map(Found::file).toList(), full ? page.getLast().micros() + "_" + page.getLast().id() : null);
    }

    private Found read(ResultSet row, int n) throws SQLException {
        var kind = row.getString("class");
        var received = row.getTimestamp("received_at").toInstant();
        var last = row.getTimestamp("at").toInstant();
        var reason = row.getBytes("reason");
        var since = retention.from(last, kind == null ? null : PetitionClass.of(kind));
        var file = new DueFile(row.getString("number"), kind, received, last, since, row.getString("proposed_by"), reason == null ? null : rows.reason(row.getLong("id"), reason));
        return new Found(file, micros(received), row.getLong("id"));
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }
}
