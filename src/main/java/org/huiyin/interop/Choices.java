package org.huiyin.interop;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads what an address asks for; a word that is none of the choices is named with its field. */
public final class Choices {

    private Choices() {}

    public static <T> @Nullable T one(String field, @Nullable String asked, T[] all, Function<T, String> code) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(all).filter(t -> code.apply(t).equals(asked)).findFirst()
                .orElseThrow(() -> InvalidInput.of(field, "runtime.not-one-of", Arrays.stream(all).map(code).collect(Collectors.joining(", "))));
    }

    public static int number(String field, String asked) {
        if (!asked.matches("\\d{1,6}")) {
            throw InvalidInput.of(field, "interop.not-a-number");
        }
        return Integer.parseInt(asked);
    }
}
