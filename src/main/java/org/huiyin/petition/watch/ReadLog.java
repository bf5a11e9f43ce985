package org.huiyin.petition.watch;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Reading;
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

/** Shows an auditor who read what, the newest first, within the region watched over; the look itself is written down too. */
@Component
public class ReadLog {

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<Reading> rows, @Nullable String next) {}

    private static final String WATCHED = "select p.id from petition p where p.number = :number and " + Sight.WATCHED
            + " union all select b.id from batch b where 'R' || b.reception || '-' || b.seq = :number and b.region like :watch_region and not " + ReadingRows.ACCUSING.replace("r.petition", "b.id");

    private final JdbcClient jdbc;
    private final Sight sight;
    private final ReadingRows rows;
    private final Readings readings;

    ReadLog(JdbcClient jdbc, Sight sight, ReadingRows rows, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.rows = rows;
        this.readings = readings;
    }

    /**
     * A page of readings; nothing if a petition or a batch is asked for that is not there or not for this auditor to watch.
     *
     * @throws InvalidInput if limit or cursor cannot be read, or the span ends before it begins
     */
    @Needs(Right.READ_READINGS)
    public Optional<Slice> look(Actor auditor, ReadingQuery query) {
        check(query);
        var petition = query.number().isBlank() ? null : sight.bindWatch(jdbc.sql(WATCHED), auditor).param("number", query.number()).query(Long.class).optional().orElse(null);
        if (petition == null && !query.number().isBlank()) {
            return Optional.empty();
        }
        var slice = rows.page(auditor, query);
        note(auditor, petition, query, slice.rows().size());
        return Optional.of(slice);
    }

    /** Who looked for a petition by its number is told to those alone who may watch over that one. */
    private void note(Actor auditor, @Nullable Long petition, ReadingQuery query, int shown) {
        var search = Search.of("readings", query.filters(), query.words(), shown);
        if (petition != null) {
            readings.record(auditor, petition, query.number(), search.what(), search.filters(), null);
        }
        if (petition == null || search.words() != null) {
            readings.record(auditor, search);
        }
    }

    private static void check(ReadingQuery query) {
        if (query.limit() < 1 || query.limit() > ReadingQuery.MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", ReadingQuery.MOST);
        }
        if (query.from() != null && query.to() != null && query.to().isBefore(query.from())) {
            throw InvalidInput.of("to", "petition.reading.span");
        }
    }
}
