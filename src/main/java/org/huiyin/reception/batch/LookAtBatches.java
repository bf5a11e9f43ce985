package org.huiyin.reception.batch;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own office sees who has registered for its days: a list without names, a sheet with both ends of a phone number, and all of it for a reason; every look at one leaves a line. */
@Component
public class LookAtBatches {

    private final BatchRows rows;
    private final SealedBatches sealed;
    private final BatchLog log;
    private final Readings readings;
    private final ReachBatch reach;
    private final BatchSight sight;

    LookAtBatches(BatchRows rows, SealedBatches sealed, BatchLog log, Readings readings, ReachBatch reach, BatchSight sight) {
        this.rows = rows;
        this.sealed = sealed;
        this.log = log;
        this.readings = readings;
        this.reach = reach;
        this.sight = sight;
    }

    /** In the order in which they registered. @param after the number in that order at which the page before ended */
    @Needs(Right.READ_BATCHES)
    public List<BatchLine> list(Actor actor, long reception, int after, int limit) {
        return rows.of(actor, reception, after, limit).stream().map(this::line).toList();
    }

    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<BatchSheet> look(Actor actor, long reception, int seq) {
        return find(actor, reception, seq).map(kept -> {
            var batch = kept.batch();
            readings.record(actor, batch.id(), batch.number(), "batch");
            var said = sealed.open(kept);
            var same = rows.same(actor, batch, sealed.phones(said), sealed.cards(said)).stream().map(this::line).toList();
            return new BatchSheet(batch, said.title(), said.matter(), Masked.name(said.name()), Masked.phone(said.phone()), said.representatives().size(), same, log.of(batch.id()));
        });
    }

    /**
     * Whom to call, in full.
     *
     * @param reason why it is needed, at most 200 characters
     * @throws org.huiyin.runtime.InvalidInput on {@code reason} if there is none
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Said> reveal(Actor actor, long reception, int seq, @Nullable String reason) {
        return find(actor, reception, seq).map(kept -> {
            new Checks().required("reason", reason, 200).complain();
            readings.record(actor, kept.batch().id(), kept.batch().number(), "batch-contact", null, reason);
            return sealed.open(kept);
        });
    }

    /** One of the own office, without what is sealed of it; nothing if only the chain may know of it. */
    @Needs(Right.READ_BATCHES)
    public Optional<Batch> known(Actor actor, long reception, int seq) {
        return find(actor, reception, seq).map(BatchRows.Kept::batch);
    }

    Optional<BatchRows.Kept> find(Actor actor, long reception, int seq) {
        return rows.find(reception, seq).filter(kept -> kept.batch().office().equals(actor.unit()) && sight.sees(kept.batch(), actor));
    }

    private BatchLine line(BatchRows.Kept kept) {
        var said = sealed.open(kept);
        return new BatchLine(kept.batch(), said.title(), Masked.name(said.name()), reach.message(said, "").isPresent());
    }
}
