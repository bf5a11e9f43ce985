package org.huiyin.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.huiyin.runtime.Words;

/** How a review ends. */
enum Verdict {
    UPHOLD, CHANGE,
    /** The answer no longer stands; on review the organ handles the matter anew, on re-review the opinion says what holds instead. */
    REVOKE;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Verdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    Words words() {
        return Words.of("review.verdict." + code());
    }
}
