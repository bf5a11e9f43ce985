package org.huiyin.coordination.joint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** What comes of it. */
public enum SummonsResult implements Coded {
    /** Done while everybody was there. */
    SETTLED,
    /** Each department does its part, as it answered. */
    IN_PARTS,
    /** It goes on as a petition, which is linked. */
    PETITION,
    /** Both sides want to mediate. */
    MEDIATION,
    /** It belongs to a court, an arbitration, or another procedure. */
    LEGAL_PATH;

    /** All of them, as they are sent. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(SummonsResult::code).toList();
    }

    static Optional<SummonsResult> of(@Nullable String code) {
        return Coded.named(SummonsResult.class, code);
    }
}
