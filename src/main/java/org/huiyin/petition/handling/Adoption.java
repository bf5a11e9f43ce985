package org.huiyin.petition.handling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.huiyin.petition.Status;

/** What becomes of a suggestion (Art 29). */
enum Adoption {
    ADOPTED(Status.ADOPTED), PARTLY(Status.PARTLY_ADOPTED), NOT(Status.NOT_ADOPTED);

    private final Status status;

    Adoption(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Adoption of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
