package org.huiyin.reception.offline;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.hall.TalkOrder;
import org.huiyin.reception.hall.WriteAfterwards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a conversation into the day, unless something else is written there. The caller holds the day's row. */
@Component
class MergeTalk {

    private final WriteAfterwards writing;
    private final EntryRows rows;
    private final JdbcClient jdbc;

    MergeTalk(WriteAfterwards writing, EntryRows rows, JdbcClient jdbc) {
        this.writing = writing;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /**
     * @param account who wrote it down
     * @param chain   whether that one may know of accusations; of one that was written down by the same account it knows
     */
    Fate merge(String account, boolean chain, Reception day, HallEntryOrder order) {
        writing.check(day, order.room(), said(order));
        if (order.arrival() != null) {
            return ofArrival(account, chain, day, order);
        }
        if (order.number() != null) {
            return order.seq(day.id()).flatMap(seq -> writing.hold(day.id(), seq)).map(batch -> known(account, chain, day, order, batch, Undecided.UNKNOWN_NUMBER))
                    .orElseGet(() -> Fate.open(null, Undecided.UNKNOWN_NUMBER));
        }
        var found = writing.alike(day.id(), null, order.paper(), null).stream().map(WriteAfterwards.Alike::batch).toList();
        return found.size() > 1 ? Fate.open(null, Undecided.PAPER_TWICE) : found.isEmpty() ? Fate.open(null, Undecided.PAPER_MISSING)
                : known(account, chain, day, order, held(found.getFirst()), Undecided.PAPER_MISSING);
    }

    private Fate ofArrival(String account, boolean chain, Reception day, HallEntryOrder order) {
        var arrival = Optional.ofNullable(order.arrivalKey()).flatMap(rows::find).map(EntryRows.Kept::entry).filter(entry -> entry.reception() == day.id() && entry.kind() == EntryKind.ARRIVAL);
        if (arrival.isEmpty() || arrival.get().outcome() == EntryOutcome.ASIDE) {
            return Fate.open(null, Undecided.ARRIVAL_MISSING);
        }
        if (arrival.get().outcome() == EntryOutcome.OPEN) {
            return Fate.open(null, Undecided.ARRIVAL_OPEN);
        }
        var batch = jdbc.sql("select * from batch where id = ? for no key update").param(arrival.get().batch()).query(Batch::read).single();
        return known(account, chain || arrival.get().account().equals(account), day, order, batch, Undecided.ARRIVAL_MISSING);
    }

    /** What is not to be known looks as if it were not there, and waits for the chain. */
    private Fate known(String account, boolean chain, Reception day, HallEntryOrder order, Batch batch, Undecided hidden) {
        if (batch.state() == BatchState.SENT_UP) {
            return Fate.open(null, hidden);
        }
        return !chain && sealed(batch) ? Fate.open(batch, hidden) : into(account, day, order, batch);
    }

    /** As it stands now: its petition may have come to accuse somebody since. */
    private boolean sealed(Batch batch) {
        return jdbc.sql("select exists (select from batch_sealed where id = ?)").param(batch.id()).query(Boolean.class).single();
    }

    private Fate into(String account, Reception day, HallEntryOrder order, Batch batch) {
        var room = Objects.requireNonNull(order.room());
        var against = TalkFate.against(batch, room);
        if (against == Undecided.RECORDED && writing.recorded(batch, said(order))) {
            return Fate.of(EntryOutcome.JOINED, batch);
        }
        return against != null ? Fate.open(batch, against) : Fate.of(EntryOutcome.TAKEN, writing.heard(account, batch, room, said(order), order.at()));
    }

    private Batch held(Batch found) {
        return writing.hold(found.reception(), found.seq()).orElseThrow();
    }

    private static TalkOrder said(HallEntryOrder order) {
        return Objects.requireNonNull(order.talk());
    }
}
