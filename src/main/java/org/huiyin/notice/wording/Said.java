package org.huiyin.notice.wording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a wording.
 *
 * @param before {@code null}: the standard words
 * @param after  {@code null}: back to the standard words
 * @param at     legal time
 */
public record Said(String key, String language, @Nullable String before, @Nullable String after, String by, Instant at) {

    boolean of(Phrase phrase) {
        return key.equals(phrase.key()) && language.equals(phrase.language());
    }
}
