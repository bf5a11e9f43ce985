package org.huiyin.reception.batch;

import org.huiyin.runtime.Coded;


/** How a batch was registered. */
public enum Way implements Coded {
    WEB, DESK, PHONE, CADRE,
    /** On the day itself, without having registered. */
    WALK_IN;

    static Way of(String code) {
        return Coded.of(Way.class, code);
    }
}
