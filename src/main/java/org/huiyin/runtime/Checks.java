package org.huiyin.runtime;

import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks fields one by one, gathers every fault, and complains once. Lengths count characters as people do (code points). */
public final class Checks {

    private final InvalidInput.Collector faults = new InvalidInput.Collector();

    /** Must be there and no longer than {@code most}. */
    public Checks required(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            faults.fault(field, "runtime.missing");
            return this;
        }
        return optional(field, value, most);
    }

    public Checks optional(String field, @Nullable String value, int most) {
        if (value != null && value.codePointCount(0, value.length()) > most) {
            faults.fault(field, "runtime.too-long", most);
        } else if (value != null && !storable(value)) {
            faults.fault(field, "runtime.wrong-kind");
        }
        return this;
    }

    /** No database keeps a NUL, and half a character is none. */
    private static boolean storable(String value) {
        return value.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    public Checks present(String field, @Nullable Object value) {
        return that(value != null, field, "runtime.missing");
    }

    public Checks matching(String field, @Nullable String value, Pattern form, String key) {
        return that(value == null || value.isBlank() || storable(value) && form.matcher(value).matches(), field, key);
    }

    public Checks oneOf(String field, @Nullable String value, Collection<String> allowed) {
        return that(value == null || allowed.contains(value), field, "runtime.not-one-of", String.join(", ", allowed));
    }

    public Checks notBefore(String field, @Nullable LocalDate value, LocalDate first) {
        return that(value == null || !value.isBefore(first), field, "runtime.too-early", first.toString());
    }

    public Checks notAfter(String field, @Nullable LocalDate value, LocalDate last) {
        return that(value == null || !value.isAfter(last), field, "runtime.too-late", last.toString());
    }

    public Checks that(boolean good, String field, String key, Object... args) {
        if (!good) {
            faults.fault(field, key, args);
        }
        return this;
    }

    /** @throws InvalidInput with every fault found */
    public void complain() {
        faults.complain();
    }
}
