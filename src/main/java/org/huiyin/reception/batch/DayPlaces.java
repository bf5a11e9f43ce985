package org.huiyin.reception.batch;

import java.util.List;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of a day. Whoever gives one or takes one back holds the day's row first, so that two at once get one each and nobody is passed over. */
@Component
class DayPlaces {

    private static final String TAKEN = "(select count(*) from batch b where b.reception = r.id and b.state in ('registered', 'arrived', 'called', 'received') and b.way <> 'walk-in')";

    private final JdbcClient jdbc;
    private final BatchLog log;

    DayPlaces(JdbcClient jdbc, BatchLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** @param free whether a place is left; else it waits */
    record Next(int seq, boolean free) {}

    /**
     * @param way whoever is there already gets a number however the day stands
     * @throws InvalidInput on {@code reception} if it was changed since it was looked at, called off or closed
     */
    Next next(Reception seen, Way way) {
        var reception = seen.id();
        var seq = jdbc.sql("update reception set last_batch = last_batch + 1 where id = ? and (? or version = ? and cancelled_at is null and closed_at is null) returning last_batch")
                .params(reception, way == Way.WALK_IN, seen.version()).query(Integer.class).optional().orElseThrow(() -> InvalidInput.of("reception", "reception.batch.changed-meanwhile"));
        var free = jdbc.sql("select r.capacity is null or r.capacity > " + TAKEN + " from reception r where r.id = ?").param(reception).query(Boolean.class).single();
        return new Next(seq, free);
    }

    /** Held for the rest of the transaction; always before any of its batches, or two could wait for each other. */
    void hold(long reception) {
        jdbc.sql("select id from reception where id = ? for no key update").param(reception).query(Long.class).single();
    }

    /** Those who waited longest get what became free. */
    List<Batch> moveUp(long reception) {
        hold(reception);
        var moved = jdbc.sql("""
                update batch set state = 'registered', version = version + 1 where id in (
                    select b.id from batch b where b.reception = :reception and b.state = 'waiting' order by b.seq
                    limit (select case when r.capacity is null then null else greatest(r.capacity - %s, 0) end from reception r where r.id = :reception)) returning *""".formatted(TAKEN))
                .param("reception", reception).query(Batch::read).list();
        moved.forEach(batch -> log.add(batch, "system", "moved-up"));
        return moved;
    }

    /** How many wait before that one. */
    int ahead(Batch waiting) {
        return jdbc.sql("select count(*) from batch where reception = ? and state = 'waiting' and seq < ?").params(waiting.reception(), waiting.seq()).query(Integer.class).single();
    }
}
