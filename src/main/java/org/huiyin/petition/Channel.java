package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.huiyin.runtime.Coded;

/** The ways in which a petition may come (Art 17). */
public enum Channel implements Coded {
    NETWORK, LETTER, PHONE, FAX, VISIT;

    @JsonCreator
    public static Channel of(String code) {
        return Coded.of(Channel.class, code);
    }

    /** Whether somebody spoke and a clerk wrote it down, to be read back (Art 19). */
    public boolean oral() {
        return this == PHONE || this == VISIT;
    }
}
