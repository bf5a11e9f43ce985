package org.huiyin.interop;

import org.jspecify.annotations.Nullable;

/** Reads query parameters: one sent empty is one not sent. */
final class Asked {

    private Asked() {}

    static @Nullable String orNull(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }
}
