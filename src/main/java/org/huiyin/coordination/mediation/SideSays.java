package org.huiyin.coordination.mediation;

import java.util.List;
import org.huiyin.runtime.Coded;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a side can say while nothing is agreed on. */
public enum SideSays implements Coded {
    /** It is willing to be mediated. */
    CONSENT(MediationAct.CONSENTED),
    /** It is not, or not any more. */
    WITHDRAW(MediationAct.WITHDRAWN),
    /** It takes whoever is proposed as mediator. */
    TAKE(MediationAct.TAKEN),
    /** It does not, and says why. */
    CHALLENGE(MediationAct.CHALLENGED);

    private final MediationAct act;

    SideSays(MediationAct act) {
        this.act = act;
    }

    MediationAct act() {
        return act;
    }

    /** @throws InvalidInput on {@code what} if it is none of them */
    static SideSays named(@Nullable String code) {
        return Coded.named(SideSays.class, code)
                .orElseThrow(() -> InvalidInput.of("what", "runtime.not-one-of", String.join(", ", List.of(values()).stream().map(SideSays::code).toList())));
    }
}
