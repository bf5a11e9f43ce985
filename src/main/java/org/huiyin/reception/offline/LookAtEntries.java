package org.huiyin.reception.offline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchSheet;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.RecordTalk;
import org.huiyin.reception.hall.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was written down without network and waits for a decision: a list without names, and each beside what stands in the house; every look at one leaves a line. */
@Component
public class LookAtEntries {

    private final KeepRooms days;
    private final EntryRows rows;
    private final LookAtBatches batches;
    private final RecordTalk talks;
    private final Readings readings;
    private final JdbcClient jdbc;

    LookAtEntries(KeepRooms days, EntryRows rows, LookAtBatches batches, RecordTalk talks, Readings readings, JdbcClient jdbc) {
        this.days = days;
        this.rows = rows;
        this.batches = batches;
        this.talks = talks;
        this.readings = readings;
        this.jdbc = jdbc;
    }

    /**
     * An entry, beside what stands in the house.
     *
     * @param written as it was written down
     * @param batch   of which it seems to be; {@code null} where nobody knows
     * @param talk    its record; {@code null} where there is none
     */
    public record BothSides(HallEntry entry, HallEntryOrder written, @Nullable BatchSheet batch, @Nullable Talk talk) {}

    /** In the order in which they came. @param after id of the last of the page before */
    @Needs(Right.PLAN_RECEPTION)
    public Optional<List<HallEntry>> open(Actor actor, long reception, long after, int limit) {
        return days.day(actor, reception).map(day -> rows.open(reception, actor.may(Right.KNOW_SEALED), after, limit).stream().map(EntryRows.Kept::entry).toList());
    }

    /** How many wait for a decision that the actor may take. */
    @Needs(Right.PLAN_RECEPTION)
    public int howMany(Actor actor, long reception) {
        return days.day(actor, reception).map(day -> rows.howManyOpen(reception, actor.may(Right.KNOW_SEALED))).orElse(0);
    }

    /** Nothing if there is no such entry for a day of the own office, or it was given up. */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<BothSides> look(Actor actor, long reception, UUID entry) {
        return days.day(actor, reception).flatMap(day -> rows.hold(reception, entry, actor.may(Right.KNOW_SEALED))).filter(kept -> kept.written() != null).map(kept -> {
            var of = Optional.ofNullable(kept.entry().batch()).map(id -> jdbc.sql("select * from batch where id = ?").param(id).query(Batch::read).single());
            readings.record(actor, of.map(Batch::id).orElse(0L), of.map(Batch::number).orElse("R" + reception), "hall-entry");
            return new BothSides(kept.entry(), kept.written(), of.flatMap(batch -> batches.look(actor, reception, batch.seq())).orElse(null),
                    of.filter(batch -> batch.result() != null).flatMap(batch -> talks.look(actor, reception, batch.seq())).orElse(null));
        });
    }
}
