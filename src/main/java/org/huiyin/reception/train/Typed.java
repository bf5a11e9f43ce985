package org.huiyin.reception.train;

import org.jspecify.annotations.Nullable;

/** What was typed, without what nobody meant. */
final class Typed {

    private Typed() {}

    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
