package org.huiyin.reception.batch;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own office keeps its list: links a petition, calls off for whoever calls, answers what needs no reception. */
@Component
public class KeepBatches {

    private static final int LONGEST = 500;

    private final LookAtBatches looking;
    private final BatchRows rows;
    private final BatchLog log;
    private final EndBatch ending;
    private final ReadFile files;

    KeepBatches(LookAtBatches looking, BatchRows rows, BatchLog log, EndBatch ending, ReadFile files) {
        this.looking = looking;
        this.rows = rows;
        this.log = log;
        this.ending = ending;
        this.files = files;
    }

    /** What is asked for. {@code petition}: number of one in the actor's sight. */
    public record Order(@Nullable Integer version, @Nullable String petition, @Nullable String why) {}

    /** @throws InvalidInput on {@code petition} if there is none in sight, on {@code version} if it was changed meanwhile */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Batch> link(Actor actor, long reception, int seq, Order order) {
        return act(actor, reception, seq, order, batch -> {
            new Checks().required("petition", order.petition(), 40).complain();
            var seen = files.read(actor, String.valueOf(order.petition()).strip()).orElseThrow(() -> InvalidInput.of("petition", "reception.batch.no-petition"));
            if (!rows.link(batch, seen.view().number(), false)) {
                throw InvalidInput.of("version", "reception.changed");
            }
            log.add(batch, actor.account(), "linked");
            return batch;
        });
    }

    /** @throws InvalidInput on {@code why} if no reason is given, on {@code number} if it was called or has ended */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Batch> callOff(Actor actor, long reception, int seq, Order order) {
        return end(actor, reception, seq, order, BatchState.CALLED_OFF);
    }

    /** It was answered without a reception. @throws InvalidInput as when it is called off; {@code why}: what they were told, and how */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Batch> answer(Actor actor, long reception, int seq, Order order) {
        return end(actor, reception, seq, order, BatchState.ANSWERED);
    }

    /** It turns out to accuse somebody: from now on the chain's alone, for good; what was promised to it is shown to nobody any more. */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Batch> accuse(Actor actor, long reception, int seq, Order order) {
        return act(actor, reception, seq, order, batch -> {
            rows.accuse(batch);
            log.add(batch, actor.account(), "accuses");
            return batch;
        });
    }

    private Optional<Batch> end(Actor actor, long reception, int seq, Order order, BatchState state) {
        return act(actor, reception, seq, order, batch -> {
            new Checks().required("why", order.why(), LONGEST).complain();
            return ending.end(batch, state, actor.account(), String.valueOf(order.why()));
        });
    }

    private Optional<Batch> act(Actor actor, long reception, int seq, Order order, UnaryOperator<Batch> how) {
        return looking.find(actor, reception, seq).map(kept -> {
            new Checks().present("version", order.version()).complain();
            if (kept.batch().version() != order.version()) {
                throw InvalidInput.of("version", "reception.changed");
            }
            how.apply(kept.batch());
            return rows.find(reception, seq).orElseThrow().batch();
        });
    }
}
