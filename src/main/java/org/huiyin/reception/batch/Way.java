package org.huiyin.reception.batch;

import java.util.Locale;

/** How a batch was registered. */
public enum Way {
    WEB, DESK, PHONE, CADRE,
    /** On the day itself, without having registered. */
    WALK_IN;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
