package org.huiyin.reception.hall;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the day: who registered and did not come is noted as such. Nobody is sent home by it: as long as somebody waits in the hall or on the list, it cannot be closed. */
@Component
public class CloseDay {

    private final OwnDay days;
    private final HallRows hall;
    private final BatchLog log;
    private final LegalTime time;
    private final JdbcClient jdbc;

    CloseDay(OwnDay days, HallRows hall, BatchLog log, LegalTime time, JdbcClient jdbc) {
        this.days = days;
        this.hall = hall;
        this.log = log;
        this.time = time;
        this.jdbc = jdbc;
    }

    /**
     * @return how many did not come; nothing if it is another office's
     * @throws InvalidInput on {@code reception} if it lies ahead, was called off or is closed; on {@code number} if somebody waits
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Integer> close(Actor actor, long reception) {
        return days.find(actor, reception).map(day -> {
            hall.holdDay(reception);
            may(day);
            var absent = hall.close(reception, time.instant());
            absent.forEach(batch -> log.add(batch, actor.account(), "absent"));
            jdbc.sql("update reception set closed_at = ? where id = ?").params(Timestamp.from(time.instant()), reception).update();
            return absent.size();
        });
    }

    private void may(Reception day) {
        if (day.cancelledAt() != null || closed(day.id())) {
            throw InvalidInput.of("reception", "reception.ended");
        }
        if (day.day().isAfter(time.today())) {
            throw InvalidInput.of("reception", "reception.hall.not-today", day.day());
        }
        var left = jdbc.sql("select count(*) from batch where reception = ? and state in ('arrived', 'called', 'waiting')").param(day.id()).query(Long.class).single();
        if (left > 0) {
            throw InvalidInput.of("number", "reception.hall.somebody-waits", left);
        }
    }

    /** Since when nobody is received any more. */
    public Optional<Instant> closedAt(long reception) {
        return jdbc.sql("select closed_at from reception where id = ? and closed_at is not null").param(reception).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    /** Whether it was closed. */
    public boolean closed(long reception) {
        return jdbc.sql("select closed_at is not null from reception where id = ?").param(reception).query(Boolean.class).optional().orElse(false);
    }
}
