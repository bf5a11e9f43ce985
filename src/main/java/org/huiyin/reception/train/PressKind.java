package org.huiyin.reception.train;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a team presses on its way. */
public enum PressKind {
    EN_ROUTE, ARRIVED,
    /** Done on site, with a record. */
    SETTLED,
    /** Not done on site: an acceptance receipt, with a record and a promise. */
    RECEIPT;

    /** Whether it ends the trip, and so comes with a record. */
    public boolean ends() {
        return this == SETTLED || this == RECEIPT;
    }

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PressKind> named(@Nullable String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(PressKind::code).toList();
    }
}
