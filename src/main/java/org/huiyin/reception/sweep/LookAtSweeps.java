package org.huiyin.reception.sweep;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an office its sweeps and how far they are. */
@Component
public class LookAtSweeps {

    private static final int ROWS = 50;

    private final SweepRows rows;
    private final Readings readings;

    LookAtSweeps(SweepRows rows, Readings readings) {
        this.rows = rows;
        this.readings = readings;
    }

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice<T>(List<T> items, @Nullable Long next) {}

    /** The newest first. @param before the last one of the page before; {@link Long#MAX_VALUE}: the first page */
    @Needs(Right.FOLLOW_UP)
    public Slice<Sweep> list(Actor actor, long before) {
        var found = rows.list(actor, before, ROWS + 1);
        var page = found.subList(0, Math.min(ROWS, found.size()));
        return new Slice<>(List.copyOf(page), found.size() > ROWS ? page.getLast().id() : null);
    }

    /** The one that was started from that day, if there is one. */
    @Needs(Right.FOLLOW_UP)
    public Optional<Sweep> of(Actor actor, long reception) {
        return rows.of(actor, reception);
    }

    /** One of the own office; why something was passed on is read as what is sealed is, and noted. */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<SweepSheet> find(Actor actor, long id) {
        return rows.find(actor, id).map(sweep -> {
            var why = rows.why(sweep);
            if (why != null) {
                readings.record(actor, id, Long.toString(id), "sweep");
            }
            return new SweepSheet(sweep, rows.counts(id), why);
        });
    }

    /** What was taken, in that order. @param after the last one of the page before; 0: the first page */
    @Needs(Right.FOLLOW_UP)
    public Optional<Slice<SweptMatter>> items(Actor actor, long id, long after) {
        return rows.find(actor, id).map(sweep -> {
            var found = rows.items(id, after, ROWS + 1);
            var page = found.subList(0, Math.min(ROWS, found.size()));
            return new Slice<>(List.copyOf(page), found.size() > ROWS ? page.getLast().id() : null);
        });
    }
}
