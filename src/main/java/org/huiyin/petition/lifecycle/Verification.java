package org.huiyin.petition.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an office above looks at how a matter was handled before it came again (提级核查; local practice, no article).
 *
 * @param office who looks
 * @param result what it found; {@code null} as long as it has not said
 */
public record Verification(String office, @Nullable Result result) {

    private static final String ASKED = "asked";

    /** Whether the earlier handling holds. */
    public enum Result {
        CONFIRMED, TO_BE_PUT_RIGHT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Result> of(@Nullable String code) {
            return Arrays.stream(values()).filter(result -> result.code().equals(code)).findFirst();
        }
    }

    static @Nullable Verification read(@Nullable String office, @Nullable String state) {
        return office == null ? null : new Verification(office, Result.of(state).orElse(null));
    }

    /** The name in interfaces and in the database. */
    public String state() {
        return result == null ? ASKED : result.code();
    }

    Verification succeeded(String unit, String successor) {
        return new Verification(office.equals(unit) ? successor : office, result);
    }
}
