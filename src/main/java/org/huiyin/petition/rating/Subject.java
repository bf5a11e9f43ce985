package org.huiyin.petition.rating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.huiyin.petition.lifecycle.Desk;

/** What is rated: both by themselves. */
public enum Subject {
    /** The petition office that took it in. */
    OFFICE,
    /** The unit that answered. */
    UNIT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Subject of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The organisation that it is on this desk. */
    String on(Desk desk) {
        return switch (this) {
            case OFFICE -> desk.office();
            case UNIT -> desk.organ() == null ? desk.holder() : desk.organ();
        };
    }
}
