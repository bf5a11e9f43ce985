package org.huiyin.petition.relay;

import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: what a petitioner added on somebody else's pages is added to the petition, which must have come from there. What is written beside it says that a program
 * brought it.
 */
@Service
public class RelayUpdate {

    private final ActOnPetition acts;
    private final RelayRows rows;
    private final Texts texts;

    RelayUpdate(ActOnPetition acts, RelayRows rows, Texts texts) {
        this.acts = acts;
        this.rows = rows;
        this.texts = texts;
    }

    /** What came of it, and the place of the event if it was taken. */
    public record Added(Outcome outcome, int seq) {}

    /** @return nothing if the petition is unknown, or must be so to this program */
    @Needs(Right.RECORD_PETITION)
    @Transactional
    public Optional<Added> add(Actor program, String number, String text) {
        if (!rows.knows(program, number)) {
            return Optional.empty();
        }
        var said = texts.say("petition.relay.added", Texts.CHINESE, program.account(), text);
        var outcome = acts.act(Actor.petitioner(number), number, null, Action.SUPPLEMENT, JsonFacts.of(Map.of("text", said)));
        return Optional.of(new Added(outcome, rows.head(number)));
    }
}
