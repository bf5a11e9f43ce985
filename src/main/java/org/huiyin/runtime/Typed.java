package org.huiyin.runtime;

import org.jspecify.annotations.Nullable;

/** What somebody typed, as it is kept: without blanks around it, with one kind of line break; nothing where only blanks were typed. */
public final class Typed {

    private Typed() {}

    public static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
