package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.huiyin.runtime.Coded;

/** What a petition is: a claim (申诉求决, Art 31), a suggestion (建议意见, Art 29) or an accusation (检举控告, Art 30). */
public enum PetitionClass implements Coded {
    CLAIM, SUGGESTION, ACCUSATION;

    @JsonCreator
    public static PetitionClass of(String code) {
        return Coded.of(PetitionClass.class, code);
    }
}
