package org.huiyin.reception.offline;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.WriteAfterwards;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Coded;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office decides what becomes of an entry that could not be written into the day as it stood. Nothing that stands there is overwritten, and the entry stays as it was written. */
@Component
public class DecideEntry {

    private final KeepRooms days;
    private final WriteAfterwards writing;
    private final EntryRows rows;
    private final MergeEntry merging;
    private final TakeEntry.Desk desk;

    DecideEntry(KeepRooms days, WriteAfterwards writing, EntryRows rows, MergeEntry merging, TakeEntry.Desk desk) {
        this.days = days;
        this.writing = writing;
        this.rows = rows;
        this.merging = merging;
        this.desk = desk;
    }

    /** What can be decided. */
    public enum Way implements Coded {
        /** It is of that batch: a supplement to its record, or the record where there is none. */
        ADD,
        /** It is of people who have no number yet. */
        ANOTHER,
        /** It goes nowhere; a reason is given. */
        ASIDE;
    }

    /**
     * What is decided.
     *
     * @param number  of the batch that it is of; absent: of the one that it was written for
     * @param visitor who it was, where they have no number yet; absent: as it was written
     */
    public record Decision(@Nullable String way, @Nullable String number, @Nullable String why, @Nullable BatchOrder visitor) {

        Checks checks() {
            var checks = new Checks().required("way", way, 20).oneOf("way", way, Arrays.stream(Way.values()).map(Way::code).toList());
            return Way.ASIDE.code().equals(way) ? checks.required("why", why, 500) : checks.optional("why", why, 500);
        }
    }

    /**
     * @return nothing if no such entry came for a day of the own office
     * @throws InvalidInput naming every field at fault; on {@code entry} if it was decided meanwhile; on {@code number} if there is no such batch, or it is in another room now
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<HallEntry> decide(Actor actor, long reception, UUID entry, Decision decision) {
        return days.day(actor, reception).flatMap(day -> {
            writing.holdDay(reception);
            return rows.hold(reception, entry, actor.may(Right.KNOW_SEALED)).map(kept -> {
                decision.checks().that(kept.entry().outcome() == EntryOutcome.OPEN && kept.written() != null, "entry", "reception.offline.decided").complain();
                var written = Objects.requireNonNull(kept.written());
                rows.decided(entry, actor.account(), desk.time().instant(), decision.why());
                merging.settle(day, written, switch (Coded.of(Way.class, String.valueOf(decision.way()))) {
                    case ADD -> add(actor, day, kept, decision);
                    case ANOTHER -> Fate.of(EntryOutcome.ANOTHER, another(actor, day, kept.entry(), written, decision.visitor() == null ? written.visitor() : decision.visitor()));
                    case ASIDE -> new Fate(EntryOutcome.ASIDE, null, null);
                });
                return rows.find(entry).orElseThrow().entry();
            });
        });
    }

    private Fate add(Actor actor, Reception day, EntryRows.Kept kept, Decision decision) {
        var written = Objects.requireNonNull(kept.written());
        var batch = meant(day, kept.entry(), decision).flatMap(found -> writing.hold(day.id(), found.seq(), actor)).orElseThrow(() -> InvalidInput.of("number", "reception.offline.no-batch"));
        if (written.what() == EntryKind.ARRIVAL) {
            var there = ArrivalFate.of(batch, written.at()) == ArrivalFate.THERE ? writing.paper(batch, written.paper()) : writing.arrive(kept.entry().account(), batch, written.paper(), written.at());
            return Fate.of(EntryOutcome.JOINED, there);
        }
        var talk = Objects.requireNonNull(written.talk());
        if (batch.state() == BatchState.RECEIVED) {
            writing.supplement(actor, kept.entry().account(), batch, written.room(), talk, written.at());
            return Fate.of(EntryOutcome.SUPPLEMENT, batch);
        }
        if (TalkFate.against(batch, Objects.requireNonNull(written.room())) == Undecided.CALLED_ELSEWHERE) {
            throw InvalidInput.of("number", "reception.offline.inside", Objects.requireNonNull(batch.room()));
        }
        return Fate.of(EntryOutcome.TAKEN, writing.heard(kept.entry().account(), batch, written.room(), talk, written.at()));
    }

    private Optional<Batch> meant(Reception day, HallEntry entry, Decision decision) {
        if (decision.number() != null && !decision.number().isBlank()) {
            return new HallEntryOrder(null, null, null, decision.number(), null, null, null, null, null).seq(day.id()).flatMap(seq -> writing.hold(day.id(), seq));
        }
        return Optional.ofNullable(entry.batch()).map(id -> desk.jdbc().sql("select * from batch where id = ? for no key update").param(id).query(Batch::read).single());
    }

    private Batch another(Actor actor, Reception day, HallEntry entry, HallEntryOrder written, @Nullable BatchOrder visitor) {
        var who = visitor == null ? new BatchOrder(null, null, null, null, List.of(), null, null, null, null, null, null, null) : visitor;
        writing.check(day, who);
        var there = writing.walkIn(actor, day, who, written.paper(), written.at());
        return written.what() == EntryKind.ARRIVAL ? there : writing.heard(entry.account(), there, Objects.requireNonNull(written.room()), Objects.requireNonNull(written.talk()), written.at());
    }
}
