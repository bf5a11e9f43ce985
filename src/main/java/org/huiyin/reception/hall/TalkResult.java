package org.huiyin.reception.hall;

import java.util.Optional;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** What comes of a conversation. */
public enum TalkResult implements Coded {
    /** Done while they were there. */
    SOLVED,
    /** Promised, with a unit, a colour and a day. */
    HANDED_OVER,
    /** There is nothing to be done, and it was said why. */
    EXPLAINED,
    /** It belongs to a court, an arbitration, or another procedure, and they were led there. */
    LEGAL_PATH;

    public static Optional<TalkResult> of(@Nullable String code) {
        return Coded.named(TalkResult.class, code);
    }
}
