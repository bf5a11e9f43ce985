package org.huiyin.petition.relay;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: a program hands in what somebody wrote elsewhere (channel network, Art 17). Accusations take no such way (Art 30): whoever runs the program would read them first.
 */
@Service
public class RelayPetition {

    private final SubmitPetition submit;
    private final RelayRows rows;

    RelayPetition(SubmitPetition submit, RelayRows rows) {
        this.submit = submit;
        this.rows = rows;
    }

    /**
     * The petition's number; the query code stays in the house, for a program is not the petitioner.
     *
     * @throws org.huiyin.runtime.InvalidInput           naming every field at fault; also for an accusation
     * @throws org.huiyin.runtime.Idempotency.KeyReused if the key came before with another body
     */
    @Needs(Right.RECORD_PETITION)
    @Transactional
    public Relayed relay(Actor program, Submission said, Idempotency.@Nullable Key key) {
        new Checks().that(said.petitionClass() != PetitionClass.ACCUSATION, "class", "petition.relay.accusation").complain();
        var submitted = submit.record(program, said, key);
        rows.write(submitted.receipt().number(), program);
        return new Relayed(submitted.receipt().number(), submitted.replayed());
    }

    /** @param replayed whether it had been handed in before */
    public record Relayed(String number, boolean replayed) {}
}
