package org.huiyin.coordination.joint;

import org.huiyin.runtime.Coded;


/** Who calls, and to where. */
public enum SummonsKind implements Coded {
    /** A window or an office, to whoever stands there. */
    JOINT,
    /** A village or street, to where something has happened. */
    WHISTLE;

    static SummonsKind of(String code) {
        return Coded.of(SummonsKind.class, code);
    }
}
