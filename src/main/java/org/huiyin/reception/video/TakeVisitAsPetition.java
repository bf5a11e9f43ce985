package org.huiyin.reception.video;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.batch.BatchPetition;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the matter of a video visit of the own office in as a petition, as that of a batch is ({@link org.huiyin.reception.batch.TakeAsPetition}): once, and what accuses somebody is sealed with its visit. */
@Component
public class TakeVisitAsPetition {

    private final HeldVisit held;
    private final VisitRows rows;
    private final SealedVisits sealed;
    private final SubmitPetition submit;
    private final AccusingVisit accusation;

    TakeVisitAsPetition(HeldVisit held, VisitRows rows, SealedVisits sealed, SubmitPetition submit, AccusingVisit accusation) {
        this.held = held;
        this.rows = rows;
        this.sealed = sealed;
        this.submit = submit;
        this.accusation = accusation;
    }

    /**
     * The receipt; nothing if the visit is not the own office's, or out of this actor's sight.
     *
     * @throws InvalidInput as where a batch is taken in
     */
    @Needs(Right.RECORD_PETITION)
    @Transactional
    public Optional<Receipt> take(Actor actor, long visit, BatchPetition order) {
        NoRight.unless(actor, Right.KEEP_VIDEO);
        return held.of(actor, visit).map(kept -> {
            var standing = kept.visit();
            new Checks().present("version", order.version()).that(standing.petition() == null, "petition", "reception.batch.has-petition", standing.petition()).complain();
            if (standing.version() != order.version()) {
                throw InvalidInput.of("version", "reception.changed");
            }
            new Checks().that(!standing.accusation() || order.petitionClass() == null || order.petitionClass() == PetitionClass.ACCUSATION, "class", "reception.batch.petition-accuses").complain();
            var receipt = submit.record(actor, order.submission(sealed.wish(kept).said(), 1, standing.region(), null), null).receipt();
            accusation.log().add(standing, actor.account(), "petition-opened", null);
            if (rows.opened(visit, receipt.number()) && !standing.accusation()) {
                accusation.seal(actor, standing);
            }
            accusation.unseat(standing);
            return receipt;
        });
    }
}
