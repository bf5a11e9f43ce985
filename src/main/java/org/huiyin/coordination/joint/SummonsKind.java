package org.huiyin.coordination.joint;

import java.util.Locale;

/** Who calls, and to where. */
public enum SummonsKind {
    /** A window or an office, to whoever stands there. */
    JOINT,
    /** A village or street, to where something has happened. */
    WHISTLE;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SummonsKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
