package org.huiyin.reception.train;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** What a team presses on its way. */
public enum PressKind implements Coded {
    EN_ROUTE, ARRIVED,
    /** Done on site, with a record. */
    SETTLED,
    /** Not done on site: an acceptance receipt, with a record and a promise. */
    RECEIPT;

    /** Whether it ends the trip, and so comes with a record. */
    public boolean ends() {
        return this == SETTLED || this == RECEIPT;
    }

    public static Optional<PressKind> named(@Nullable String code) {
        return Coded.named(PressKind.class, code);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(PressKind::code).toList();
    }
}
