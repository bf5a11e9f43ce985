package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a batch's matter in as a petition, in the form of a visit (Art 17, 21), and links the two in one transaction. Whoever holds the batch's row first opens it; the other is told that it has one.
 * What accuses somebody is sealed from then on, the batch with it (Art 30).
 */
@Component
public class TakeAsPetition {

    private final LookAtBatches looking;
    private final BatchRows rows;
    private final SealedBatches sealed;
    private final SubmitPetition submit;
    private final BatchLog log;

    TakeAsPetition(LookAtBatches looking, BatchRows rows, SealedBatches sealed, SubmitPetition submit, BatchLog log) {
        this.looking = looking;
        this.rows = rows;
        this.sealed = sealed;
        this.submit = submit;
        this.log = log;
    }

    /**
     * The receipt; nothing if the batch is out of this actor's sight. From then on it may be out of it, if it accuses somebody.
     *
     * @throws InvalidInput naming every field at fault; on {@code petition} if it has one already, on {@code version} if it was changed meanwhile, on {@code class} if it is marked as an accusation
     *                      and is to be taken as something else
     */
    @Needs(Right.RECORD_PETITION)
    @Transactional
    public Optional<Receipt> take(Actor actor, long reception, int seq, BatchPetition order) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return looking.find(actor, reception, seq).map(kept -> {
            var standing = rows.hold(kept.batch().id()).orElseThrow();
            new Checks().present("version", order.version()).that(standing.petition() == null, "petition", "reception.batch.has-petition", standing.petition()).complain();
            if (standing.version() != order.version()) {
                throw InvalidInput.of("version", "reception.changed");
            }
            new Checks().that(!standing.accusation() || order.petitionClass() == null || order.petitionClass() == PetitionClass.ACCUSATION, "class", "reception.batch.petition-accuses").complain();
            var receipt = submit.record(actor, order.submission(standing, sealed.open(kept)), null).receipt();
            if (!rows.link(standing, receipt.number(), true)) {
                throw new IllegalStateException("a batch that is held was changed");
            }
            log.add(standing, actor.account(), "petition-opened");
            return receipt;
        });
    }
}
