package org.huiyin.coordination.mediation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the two who are mediated; in papers 甲方 and 乙方. */
public enum Side {
    FIRST, SECOND;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }

    public static Optional<Side> named(@Nullable String code) {
        return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
    }

    static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Side::code).toList();
    }
}
