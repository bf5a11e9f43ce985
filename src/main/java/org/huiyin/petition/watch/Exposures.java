package org.huiyin.petition.watch;

import java.util.List;
import java.util.Map;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows who of the accused had seen a petition: to the auditor of the region, and to the office above the one that put the accused right. */
@Component
public class Exposures {

    /** A page, the newest first, and where the next one starts; {@code null} on the last. */
    public record Slice(List<Exposure> rows, @Nullable String next) {}

    private static final String SQL = """
            select e.* from exposure e join petition p on p.id = e.petition
             where e.id < :before and (:auditor and p.region like :watch_region or e.told_unit = :unit) and not (p.excluded && :watch_lineage::text[])
             order by e.id desc limit :limit""";

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Readings readings;

    Exposures(JdbcClient jdbc, Sight sight, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.readings = readings;
    }

    /** @throws InvalidInput if limit or cursor cannot be read */
    @Needs(Right.READ_EXPOSURES)
    public Slice list(Actor actor, @Nullable String after, int limit) {
        if (limit < 1 || limit > ReadingQuery.MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", ReadingQuery.MOST);
        }
        if (after != null && !after.matches("\\d{0,18}")) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        var found = sight.bindWatch(jdbc.sql(SQL), actor).param("before", after == null || after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after))
                .param("auditor", actor.may(Right.READ_READINGS)).param("unit", actor.unit() == null ? "" : actor.unit()).param("limit", limit + 1).query(Exposure.class).list();
        var full = found.size() > limit;
        var rows = full ? found.subList(0, limit) : found;
        readings.record(actor, Search.of("exposures", Map.of(), null, rows.size()));
        return new Slice(rows, full ? Long.toString(rows.getLast().id()) : null);
    }
}
