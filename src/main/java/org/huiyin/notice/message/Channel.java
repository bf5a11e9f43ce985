package org.huiyin.notice.message;

import java.util.Locale;

/** The ways by which a message goes out. */
public enum Channel {
    MAIL, SMS;

    /** As it is stored and told. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
