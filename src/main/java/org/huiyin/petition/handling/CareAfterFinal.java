package org.huiyin.petition.handling;

import java.util.Map;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes help and counselling given after the matter was decided for good (Art 37). It is help that is written down, not the person. */
@Component
@Takes(Action.CARE)
final class CareAfterFinal implements Act<CareAfterFinal.Facts> {

    record Facts(@Nullable String text, @Nullable String reason) {

        @Nullable String said() {
            return text == null ? reason : text;
        }
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("text", facts.said(), 5000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return Decision.leaving(situation.petition()).note("care", Map.of("text", facts.said()));
    }
}
