package org.huiyin.petition.asking;

import java.util.Map;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the petitioner something, who reads it with number and code. */
@Component
@Takes(Action.ASK)
final class AskPetitioner implements Act<AskPetitioner.Facts> {

    record Facts(@Nullable String text) {}

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("text", facts.text(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return Decision.changing(situation.petition().course().asking(true)).note("question", Map.of("text", facts.text()));
    }
}
