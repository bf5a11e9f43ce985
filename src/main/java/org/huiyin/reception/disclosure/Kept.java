package org.huiyin.reception.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** Whether a promise was kept, in the word of those to whom it was made. */
public enum Kept implements Coded {
    KEPT, PARTLY, NOT_KEPT;

    /** What can be sent, in the order in which it is asked. */
    public static final List<String> CODES = Arrays.stream(values()).map(Kept::code).toList();

    static Optional<Kept> named(@Nullable String code) {
        return Coded.named(Kept.class, code);
    }
}
