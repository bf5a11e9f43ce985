package org.huiyin.petition.handling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an answer reaches the petitioner. */
enum DeliveryMode {
    IN_PERSON, POST, ELECTRONIC, PUBLIC;

    @JsonCreator
    static DeliveryMode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
