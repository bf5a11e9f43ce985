package org.huiyin.reception.sweep;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office starts a sweep from a reception day, and ends it once every matter has ended or the rest was passed on. */
@Component
public class KeepSweeps {

    private static final int LONGEST_REASON = 1000;

    private final Receptions receptions;
    private final SweepRows rows;
    private final LegalTime time;

    KeepSweeps(Receptions receptions, SweepRows rows, LegalTime time) {
        this.receptions = receptions;
        this.rows = rows;
        this.time = time;
    }

    /** @param why why what has not ended is passed on; needed if there is such */
    public record SweepEnd(@Nullable Integer version, @Nullable String why) {}

    /**
     * @return empty if the own office has announced no such day
     * @throws InvalidInput on {@code reception} if the day has not come or was called off, or if a sweep was started from it before
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Sweep> start(Actor actor, long reception) {
        return receptions.find(reception).filter(day -> day.office().equals(actor.unit())).map(day -> {
            new Checks().that(day.cancelledAt() == null && !day.day().isAfter(time.today()), "reception", "reception.sweep.not-yet").complain();
            return rows.start(actor, day).flatMap(id -> rows.find(actor, id)).orElseThrow(() -> InvalidInput.of("reception", "reception.sweep.there"));
        });
    }

    /**
     * @return empty if the own office has no such sweep
     * @throws InvalidInput on {@code version} if somebody else was faster, or it has ended; on {@code why} if something has not ended and nothing is said
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Sweep> end(Actor actor, long id, SweepEnd order) {
        return rows.hold(actor, id).flatMap(sweep -> {
            new Checks().present("version", order.version()).optional("why", order.why(), LONGEST_REASON)
                    .that(order.version() == null || sweep.running() && order.version() == sweep.version(), "version", "reception.changed")
                    .that(rows.counts(id).open() == 0 || order.why() != null && !order.why().isBlank(), "why", "reception.sweep.why").complain();
            rows.end(actor, sweep, order.why() == null || order.why().isBlank() ? null : order.why().replace("\r\n", "\n").strip());
            return rows.find(actor, id);
        });
    }
}
