package org.huiyin.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of a short list. The database, the keys of messages, the forms and the interface all call it by one code: {@code HANDED_OVER} is {@code handed-over}. */
public interface Coded {

    String name();

    /** As it is stored, sent and read. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that somebody asks for; empty if none is called so. */
    static <E extends Enum<E> & Coded> Optional<E> named(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * The one that was stored.
     *
     * @throws IllegalArgumentException if none is called so
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
