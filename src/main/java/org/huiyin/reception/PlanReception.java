package org.huiyin.reception;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office plans a reception day and changes it; whatever is changed after the announcement is told with it. */
@Component
public class PlanReception {

    private final ReceptionRows rows;
    private final ReceptionLog log;
    private final ReceptionDays days;
    private final LegalTime time;

    PlanReception(ReceptionRows rows, ReceptionLog log, ReceptionDays days, LegalTime time) {
        this.rows = rows;
        this.log = log;
        this.days = days;
        this.time = time;
    }

    /** The own office's, the last day first. @param before id of the last one of the page before */
    @Needs(Right.PLAN_RECEPTION)
    public List<Reception> list(Actor actor, long before, int limit) {
        return rows.of(String.valueOf(actor.unit()), before, limit);
    }

    /** One of the own office's. */
    @Needs(Right.PLAN_RECEPTION)
    public Optional<Reception> find(Actor actor, long id) {
        return rows.find(id).filter(day -> day.office().equals(actor.unit()));
    }

    /** All that was done to it, the newest first. */
    @Needs(Right.PLAN_RECEPTION)
    public List<ReceptionChange> changes(Actor actor, Reception own) {
        return own.office().equals(actor.unit()) ? log.of(own.id()) : List.of();
    }

    /** @throws InvalidInput naming every field at fault */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Reception plan(Actor actor, ReceptionOrder order) {
        var made = days.made(actor, order, null);
        var planned = rows.find(rows.add(made)).orElseThrow();
        log.add(planned, new ReceptionChange(time.instant(), actor.account(), "planned", null, null, null));
        return planned;
    }

    /**
     * @param version at which it was read
     * @throws InvalidInput naming every field at fault; on {@code version} if somebody else changed it meanwhile, or if it is over
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Reception> change(Actor actor, long id, @Nullable Integer version, ReceptionOrder order) {
        return find(actor, id).map(standing -> {
            days.open(standing, version);
            var made = days.made(actor, order, standing);
            if (!rows.change(made)) {
                throw InvalidInput.of("version", "reception.changed");
            }
            Compared.of(standing, made).forEach(each -> log.add(standing, new ReceptionChange(time.instant(), actor.account(), each.what(), each.before(), each.after(), null)));
            return rows.find(id).orElseThrow();
        });
    }
}
