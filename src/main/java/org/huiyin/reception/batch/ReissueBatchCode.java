package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ReissueCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives those who registered, and lost the code, a fresh one at the desk of the own office, against an identity paper, as a petitioner gets one ({@link ReissueCode}): the old code opens nothing
 * any more, the number on the paper is compared and not kept, the log of readings says who did it, and they are told of it. Whoever was registered by somebody of the village gets the first one so.
 */
@Component
public class ReissueBatchCode {

    private final LookAtBatches looking;
    private final OpenBatch door;
    private final SealedBatches sealed;
    private final Readings readings;
    private final BatchLog log;
    private final TellBatches telling;

    ReissueBatchCode(LookAtBatches looking, OpenBatch door, SealedBatches sealed, Readings readings, BatchLog log, TellBatches telling) {
        this.looking = looking;
        this.door = door;
        this.sealed = sealed;
        this.readings = readings;
        this.log = log;
        this.telling = telling;
    }

    /** With whose paper it has to agree. */
    public record Whose(Batch batch, String name) {}

    /** The name to compare with the one on the paper; that it was shown stands in the log of readings. Nothing if the batch is out of this actor's sight. */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Whose> whose(Actor actor, long reception, int seq) {
        return looking.find(actor, reception, seq).map(kept -> {
            readings.record(actor, kept.batch().id(), kept.batch().number(), "batch-contact");
            return new Whose(kept.batch(), sealed.open(kept).name());
        });
    }

    /**
     * The batch with its code, told this one time; nothing if it is out of this actor's sight.
     *
     * @throws org.huiyin.runtime.InvalidInput on what was not seen, or is not theirs
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Registered> reissue(Actor actor, long reception, int seq, ReissueCode.Seen seen) {
        return looking.find(actor, reception, seq).map(kept -> {
            var batch = kept.batch();
            var said = sealed.open(kept);
            seen.agrees(said.name(), said.idNumber());
            readings.record(actor, batch.id(), batch.number(), "batch-code", seen.idType(), null);
            log.add(batch, actor.account(), "code-anew");
            telling.codeAnew(kept);
            return new Registered(batch, door.anew(batch));
        });
    }
}
