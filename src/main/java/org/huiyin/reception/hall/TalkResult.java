package org.huiyin.reception.hall;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes of a conversation. */
public enum TalkResult {
    /** Done while they were there. */
    SOLVED,
    /** Promised, with a unit, a colour and a day. */
    HANDED_OVER,
    /** There is nothing to be done, and it was said why. */
    EXPLAINED,
    /** It belongs to a court, an arbitration, or another procedure, and they were led there. */
    LEGAL_PATH;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TalkResult> of(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
