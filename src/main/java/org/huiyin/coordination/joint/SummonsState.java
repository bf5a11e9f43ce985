package org.huiyin.coordination.joint;

import java.util.Locale;

/** Every summons ends: with a result, or called off with the reason. */
public enum SummonsState {
    OPEN, ENDED, CALLED_OFF;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SummonsState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
