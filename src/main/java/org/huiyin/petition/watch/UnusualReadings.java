package org.huiyin.petition.watch;

import java.util.List;
import java.util.Map;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays unusual reading before the auditor of the region, and takes down that it was looked at. By time, never by person. */
@Component
public class UnusualReadings {

    /** A page, the newest first, and where the next one starts; {@code null} on the last. */
    public record Slice(List<UnusualReading> rows, @Nullable String next) {}

    private static final String SQL = """
            select u.* from unusual_reading u where u.id < :before and coalesce(u.region, '') like :watch_region
               and (not :open or not exists (select from unusual_look l where l.unusual = u.id)) order by u.id desc limit :limit""";

    private final JdbcClient jdbc;
    private final Sight sight;
    private final UnusualLooks looks;
    private final Readings readings;

    UnusualReadings(JdbcClient jdbc, Sight sight, UnusualLooks looks, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.looks = looks;
        this.readings = readings;
    }

    /**
     * @param open only what nobody has looked at
     * @throws InvalidInput if limit or cursor cannot be read
     */
    @Needs(Right.READ_READINGS)
    public Slice list(Actor auditor, boolean open, @Nullable String after, int limit) {
        if (limit < 1 || limit > ReadingQuery.MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", ReadingQuery.MOST);
        }
        if (after != null && !after.matches("\\d{0,18}")) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        var found = looks.of(sight.bindWatch(jdbc.sql(SQL), auditor).param("before", after == null || after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after))
                .param("open", open).param("limit", limit + 1));
        var full = found.size() > limit;
        var rows = full ? found.subList(0, limit) : found;
        readings.record(auditor, Search.of("unusual", Map.of(), null, rows.size()));
        return new Slice(rows, full ? Long.toString(rows.getLast().id()) : null);
    }

    /** How many reports within this auditor's region nobody has looked at, counted up to a thousand. A count tells nothing of anybody, so it is no look. */
    @Needs(Right.READ_READINGS)
    public int open(Actor auditor) {
        return sight.bindWatch(jdbc.sql("""
                select count(*) from (select 1 from unusual_reading u where coalesce(u.region, '') like :watch_region
                   and not exists (select from unusual_look l where l.unusual = u.id) limit 1000) found"""), auditor).query(Integer.class).single();
    }

    /**
     * Takes down that this auditor looked at it; whether there is such a report to look at.
     *
     * @throws InvalidInput on {@code note} if nothing is said, or more than 500 characters; nobody answers for the own reading
     */
    @Needs(Right.READ_READINGS)
    public boolean looked(Actor auditor, long id, @Nullable String note) {
        new Checks().required("note", note, 500).complain();
        var whose = sight.bindWatch(jdbc.sql("select account from unusual_reading u where id = :id and coalesce(u.region, '') like :watch_region"), auditor)
                .param("id", id).query(String.class).optional();
        if (whose.filter(auditor.account()::equals).isPresent()) {
            throw InvalidInput.of("note", "petition.unusual.own");
        }
        whose.ifPresent(account -> looks.add(auditor, id, note));
        return whose.isPresent();
    }
}
