package org.huiyin.petition.rating;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.huiyin.runtime.Coded;

/** The three answers that the Bureau's rule knows (evaluation rule of 2022, unverified). */
public enum Value implements Coded {
    SATISFIED, BASICALLY, DISSATISFIED;

    @JsonCreator
    static Value of(String code) {
        return Coded.of(Value.class, code);
    }
}
