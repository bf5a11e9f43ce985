package org.huiyin.reception.hall;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call-back came to. */
public enum CallBackOutcome {
    /** It is as the record says. */
    CONFIRMED,
    /** It is not, or did not hold. */
    DISPUTED,
    NOT_REACHED;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CallBackOutcome> of(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
