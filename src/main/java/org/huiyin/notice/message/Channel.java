package org.huiyin.notice.message;

import java.util.Locale;
import org.huiyin.runtime.KeyedHash;

/** The ways by which a message goes out. */
public enum Channel {
    MAIL, SMS,
    /** A template message of a WeChat official account, to somebody who follows it. */
    WECHAT,
    /** The message platform of a city, by HTTP; it knows people by phone. */
    HTTP;

    /** As it is stored and told. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    KeyedHash.Of hashed() {
        return switch (this) {
            case MAIL -> KeyedHash.Of.MAIL;
            case WECHAT -> KeyedHash.Of.OPENID;
            case SMS, HTTP -> KeyedHash.Of.PHONE;
        };
    }
}
