package org.huiyin.directory;

import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a petition is about, in two levels.
 *
 * @param code   "03" or "0305", by the order of domain reference §9
 * @param parent code of the first level; {@code null} on the first level itself
 */
public record Category(String code, String name, @Nullable String parent, String nameEn) {

    /** The name in the reader's language. */
    public Words words() {
        return Words.of("directory.category", name, nameEn);
    }

    /** The first-level code: its own or its parent's. */
    String first() {
        return parent == null ? code : parent;
    }
}
