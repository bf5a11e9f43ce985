package org.huiyin.reception.hall;

import java.util.Arrays;
import org.huiyin.runtime.Coded;

/** Whether those who were received stand by what the record says came of their conversation. What was handed over is verified as a promise instead. */
public enum Verification implements Coded {
    /** They signed it. */
    SIGNED,
    /** They did not, or on paper only: they are called back. */
    UNSIGNED,
    /** They said that they are dissatisfied: they are called back. */
    DISSATISFIED,
    /** They said themselves, or when they were called back, that it is so. */
    CONFIRMED,
    /** They said when they were called back that it is not so: it is handed over, or opened as a petition. */
    DISPUTED,
    /** They were not to be reached on so many days that it ends there. */
    UNREACHED;

    /** Whether somebody has to do something still. */
    public boolean open() {
        return this == UNSIGNED || this == DISSATISFIED || this == DISPUTED;
    }

    public static Verification of(String code) {
        return Coded.of(Verification.class, code);
    }

    /** Of a record that was just written. */
    static Verification of(Talk.Said said) {
        return said.signature() == null ? UNSIGNED : SIGNED;
    }

    /** After they rated it. @param own they said it themselves, for their code; else it was ticked on paper */
    Verification rated(String rating, boolean own) {
        if (this == DISPUTED) {
            return this;
        }
        return rating.equals(RateTalk.DISSATISFIED) ? DISSATISFIED : own && open() ? CONFIRMED : this;
    }

    /** Those that are open, as they are stored. */
    public static String[] codesOfOpen() {
        return Arrays.stream(values()).filter(Verification::open).map(Verification::code).toArray(String[]::new);
    }
}
