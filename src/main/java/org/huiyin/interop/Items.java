package org.huiyin.interop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list. {@code next} is what to send as {@code after} for the following page; {@code null} where this is all there is. */
public record Items<T>(List<T> items, @Nullable String next) {

    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
