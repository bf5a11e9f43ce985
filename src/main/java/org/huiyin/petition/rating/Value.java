package org.huiyin.petition.rating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The three answers that the Bureau's rule knows (evaluation rule of 2022, unverified). */
public enum Value {
    SATISFIED, BASICALLY, DISSATISFIED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Value of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
