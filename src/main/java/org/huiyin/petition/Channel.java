package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The ways in which a petition may come (Art 17). */
public enum Channel {
    NETWORK, LETTER, PHONE, FAX, VISIT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether somebody spoke and a clerk wrote it down, to be read back (Art 19). */
    public boolean oral() {
        return this == PHONE || this == VISIT;
    }
}
