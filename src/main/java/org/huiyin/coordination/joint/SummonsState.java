package org.huiyin.coordination.joint;

import org.huiyin.runtime.Coded;


/** Every summons ends: with a result, or called off with the reason. */
public enum SummonsState implements Coded {
    OPEN, ENDED, CALLED_OFF;

    static SummonsState of(String code) {
        return Coded.of(SummonsState.class, code);
    }
}
