package org.huiyin.citizen;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.intake.CheckQueryCode;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Refusal;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Component;

/** Takes an action on a petition for whoever shows its code, once for each key however often the button is pressed. */
@Component
final class ActAsPetitioner {

    private final CheckQueryCode codes;
    private final ActOnPetition acts;
    private final Idempotency idempotency;

    ActAsPetitioner(CheckQueryCode codes, ActOnPetition acts, Idempotency idempotency) {
        this.codes = codes;
        this.acts = acts;
        this.idempotency = idempotency;
    }

    /** @throws InvalidInput on {@code code} if it does not open the petition, and on the fields of the action */
    void act(String client, Proof proof, Action action, String key, Map<String, Object> facts) {
        var actor = codes.admits(client, proof.number(), proof.code()).orElseThrow(() -> InvalidInput.of("code", "citizen.track.wrong"));
        // Only the first of equal posts acts; what it said is not compared, for nobody sends one key with two texts but by going back.
        var once = idempotency.key("citizen/" + proof.number() + '/' + action.code(), key.isBlank() ? StepPages.randomKey() : key, new byte[0]);
        idempotency.once(once, () -> done(actor, proof, action, facts));
    }

    private byte[] done(Actor actor, Proof proof, Action action, Map<String, Object> facts) {
        return switch (acts.act(actor, proof.number(), null, action, JsonFacts.of(facts))) {
            case Outcome.Done done -> done.number().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case Outcome.Refused refused -> throw Refusal.forbiddenAsThingsStand(refused.code(), refused.article().isEmpty() ? null : refused.article(), refused.words());
            case Outcome.Stale _ -> throw Refusal.stale();
            case Outcome.Unconditional _ -> throw Refusal.withoutVersion();
            case Outcome.Unknown _ -> throw new Unknown();
        };
    }
}
