package org.huiyin.demo;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Channel;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays a scene through the use cases that people's clicks go through. A refusal means that the files are wrong. */
@Component
@Profile("demo")
class PlayScene {

    private final SubmitPetition submit;
    private final ActOnPetition act;
    private final Script script;
    private final TaleNumbers numbers;
    private final Map<Integer, Integer> versions = new HashMap<>();

    PlayScene(SubmitPetition submit, ActOnPetition act, Script script, TaleNumbers numbers) {
        this.submit = submit;
        this.act = act;
        this.script = script;
        this.numbers = numbers;
    }

    void play(Scene scene) {
        try {
            var action = scene.deed().action();
            if (action == null) {
                comeIn(scene);
            } else {
                take(scene, numbers.of(scene.tale().key()));
            }
        } catch (RuntimeException broken) {
            throw new IllegalStateException("the demo world breaks at " + scene, broken);
        }
    }

    private void comeIn(Scene scene) {
        var said = JsonFacts.of(script.submission(scene.tale())).as(Submission.class);
        var submitted = scene.tale().channel() == Channel.NETWORK ? submit.submit(said, null) : submit.record(scene.by().actor(), said, null);
        numbers.keep(scene.tale().key(), submitted.receipt().number());
    }

    /** A lapse, or a load that was broken off, may have moved the petition on; then the present version is taken. */
    private void take(Scene scene, String number) {
        var key = scene.tale().key();
        var outcome = attempt(scene, number, versions.getOrDefault(key, 1));
        if (outcome instanceof Outcome.Stale stale) {
            outcome = attempt(scene, number, stale.version());
        }
        if (!(outcome instanceof Outcome.Done done)) {
            throw new IllegalStateException(outcome.toString());
        }
        versions.put(key, done.version());
    }

    private Outcome attempt(Scene scene, String number, @Nullable Integer version) {
        var by = scene.deed().role() == Role.PETITIONER ? Actor.petitioner(number) : scene.by().actor();
        return act.act(by, number, version, scene.deed().action(), JsonFacts.of(script.facts(scene)));
    }
}
