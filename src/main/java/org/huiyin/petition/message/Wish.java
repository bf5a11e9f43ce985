package org.huiyin.petition.message;

import java.util.Locale;
import org.huiyin.runtime.Texts;

/** What somebody wishes who petitions. {@code language}: in which messages are written. */
public record Wish(Locale language, Way way) {

    /** For whoever said nothing. */
    static final Wish NONE = new Wish(Texts.CHINESE, Way.ANY);

    /** By which way messages come; {@code ANY}: by mail, else by SMS, whatever there is. {@code WECHAT} holds for the petitioner, and for others of a group as {@code ANY}. */
    public enum Way {
        ANY, MAIL, SMS, WECHAT, NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
