package org.huiyin.reception.offline;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.hall.CloseDay;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.WriteAfterwards;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The house takes what was written down while the hall had no network: each entry once for good, and none is lost. */
@Component
public class TakeEntry {

    private final KeepRooms days;
    private final CloseDay closing;
    private final WriteAfterwards writing;
    private final EntryRows rows;
    private final MergeEntry merging;
    private final Desk desk;

    TakeEntry(KeepRooms days, CloseDay closing, WriteAfterwards writing, EntryRows rows, MergeEntry merging, Desk desk) {
        this.days = days;
        this.closing = closing;
        this.writing = writing;
        this.rows = rows;
        this.merging = merging;
        this.desk = desk;
    }

    /** When it came in, and what stands there of it. */
    @Component
    record Desk(LegalTime time, JdbcClient jdbc) {}

    /**
     * Writes it into the day, or keeps it until somebody decides. The same entry again is answered as before, and changes nothing.
     *
     * @return nothing if it is another office's day
     * @throws InvalidInput naming every field at fault; on {@code id} if something else came under it, on {@code writtenAt} if it was written after the day was closed
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<TakenEntry> take(Actor actor, long reception, HallEntryOrder order) {
        return days.day(actor, reception).map(day -> {
            var now = desk.time().instant();
            order.checks(day, now).complain();
            if (!rows.begin(actor.account(), day, order, now)) {
                return again(day, order);
            }
            writing.holdDay(reception);
            var late = late(day, order);
            var fate = merging.merge(actor, day, order);
            return answer(order, fate.outcome(), fate.reason(), fate.batch(), late);
        });
    }

    private boolean late(Reception day, HallEntryOrder order) {
        if (day.cancelledAt() != null) {
            throw InvalidInput.of("reception", "reception.ended");
        }
        var closed = closing.closedAt(day.id());
        if (closed.filter(at -> order.at().isAfter(at)).isPresent()) {
            throw InvalidInput.of("writtenAt", "reception.offline.closed");
        }
        return closed.isPresent();
    }

    private TakenEntry again(Reception day, HallEntryOrder order) {
        var kept = rows.find(order.key()).filter(found -> found.entry().reception() == day.id() && (found.written() == null || order.equals(found.written())))
                .orElseThrow(() -> InvalidInput.of("id", "reception.offline.used"));
        var batch = Optional.ofNullable(kept.entry().batch()).map(id -> desk.jdbc().sql("select * from batch where id = ?").param(id).query(Batch::read).single());
        return answer(order, kept.entry().outcome(), kept.entry().reason(), batch.orElse(null), closing.closedAt(day.id()).filter(at -> at.isBefore(kept.entry().receivedAt())).isPresent());
    }

    /** Of whom an open entry is, is told to those alone who decide. */
    private static TakenEntry answer(HallEntryOrder order, EntryOutcome outcome, @Nullable Undecided reason, @Nullable Batch batch, boolean late) {
        var known = outcome == EntryOutcome.OPEN || outcome == EntryOutcome.ASIDE ? null : batch;
        return new TakenEntry(order.key().toString(), outcome.code(), outcome == EntryOutcome.OPEN && reason != null ? reason.code() : null, known == null ? null : known.number(),
                known == null ? null : known.queue(), late);
    }
}
