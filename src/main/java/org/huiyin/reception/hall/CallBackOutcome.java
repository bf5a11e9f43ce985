package org.huiyin.reception.hall;

import java.util.Optional;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** What a call-back came to. */
public enum CallBackOutcome implements Coded {
    /** It is as the record says. */
    CONFIRMED,
    /** It is not, or did not hold. */
    DISPUTED,
    NOT_REACHED;

    public static Optional<CallBackOutcome> of(@Nullable String code) {
        return Coded.named(CallBackOutcome.class, code);
    }
}
