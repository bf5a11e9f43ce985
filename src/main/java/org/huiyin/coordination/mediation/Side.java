package org.huiyin.coordination.mediation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/** One of the two who are mediated; in papers 甲方 and 乙方. */
public enum Side implements Coded {
    FIRST, SECOND;

    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }

    public static Optional<Side> named(@Nullable String code) {
        return Coded.named(Side.class, code);
    }

    static Side of(String code) {
        return Coded.of(Side.class, code);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Side::code).toList();
    }
}
