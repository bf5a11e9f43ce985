package org.huiyin.console;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what an address asks for; a word that is no choice is passed over, for somebody may have kept an old address. */
final class Asked {

    private Asked() {}

    static <T> @Nullable T one(@Nullable String asked, T[] all, Function<T, String> code) {
        return Arrays.stream(all).filter(t -> code.apply(t).equals(asked)).findFirst().orElse(null);
    }
}
