package org.huiyin.directory;

import java.time.LocalDate;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a petition is about, in two levels.
 *
 * @param code   "03" or "0305", by the order of domain reference §9
 * @param parent code of the first level; {@code null} on the first level itself
 * @param first  first day on which it is offered; {@code null} for always
 * @param last   last day; {@code null} while no end is set
 */
public record Category(String code, String name, @Nullable String parent, String nameEn, @Nullable LocalDate first, @Nullable LocalDate last) {

    private static final int FIRST_LEVEL = 2;

    static Category of(String code, String name, String nameEn, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new Category(code, name, code.length() == FIRST_LEVEL ? null : code.substring(0, FIRST_LEVEL), nameEn, first, last);
    }

    /** The name in the reader's language. */
    public Words words() {
        return Words.of("directory.category", name, nameEn);
    }

    /** The first-level code: its own or its parent's. */
    String top() {
        return parent == null ? code : parent;
    }

    /** Whether it is offered on that day. */
    public boolean on(LocalDate day) {
        return (first == null || !first.isAfter(day)) && (last == null || !last.isBefore(day));
    }
}
