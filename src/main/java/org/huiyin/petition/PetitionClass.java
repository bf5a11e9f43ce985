package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a petition is: a claim (申诉求决, Art 31), a suggestion (建议意见, Art 29) or an accusation (检举控告, Art 30). */
public enum PetitionClass {
    CLAIM, SUGGESTION, ACCUSATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static PetitionClass of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
