package org.huiyin.reception.offline;

import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.hall.WriteAfterwards;
import org.springframework.stereotype.Component;

/** Writes an arrival into the day, unless it is there. The caller holds the day's row. */
@Component
class MergeArrival {

    private final WriteAfterwards writing;

    MergeArrival(WriteAfterwards writing) {
        this.writing = writing;
    }

    Fate merge(Actor actor, Reception day, HallEntryOrder order) {
        var visitor = order.visitor();
        if (visitor == null) {
            return registered(actor, day, order);
        }
        writing.check(day, visitor);
        return writing.alike(day.id(), visitor.phone(), order.paper(), actor).stream().filter(other -> other.name().equals(visitor.name())).findFirst()
                .map(other -> alike(other, visitor, order)).orElseGet(() -> Fate.of(EntryOutcome.TAKEN, writing.walkIn(actor, day, visitor, order.paper(), order.at())));
    }

    /** The same matter is the same arrival, written by another device; another matter is for people to compare. */
    private Fate alike(WriteAfterwards.Alike other, BatchOrder visitor, HallEntryOrder order) {
        return close(other.title()).equals(close(visitor.title())) ? Fate.of(EntryOutcome.JOINED, there(other.batch(), order)) : Fate.open(other.batch(), Undecided.SAME_PERSON);
    }

    private Fate registered(Actor actor, Reception day, HallEntryOrder order) {
        var found = order.seq(day.id()).flatMap(seq -> writing.hold(day.id(), seq));
        if (found.isEmpty()) {
            return Fate.open(null, Undecided.UNKNOWN_NUMBER);
        }
        var batch = found.get();
        return switch (ArrivalFate.of(batch, order.at())) {
            case COMES -> Fate.of(EntryOutcome.TAKEN, writing.arrive(actor.account(), batch, order.paper(), order.at()));
            case THERE -> Fate.of(EntryOutcome.JOINED, there(batch, order));
            case UNKNOWN -> Fate.open(null, Undecided.UNKNOWN_NUMBER);
            case DISPUTED -> Fate.open(batch, Undecided.valueOf(batch.state().name()));
        };
    }

    Batch there(Batch batch, HallEntryOrder order) {
        return writing.paper(batch, order.paper());
    }

    private static String close(String title) {
        return Objects.requireNonNullElse(title, "").replaceAll("\\s", "");
    }
}
