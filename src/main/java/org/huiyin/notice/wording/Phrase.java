package org.huiyin.notice.wording;

import java.util.Locale;

/**
 * A text that may be said in the house's own words.
 *
 * @param group    where it is read, last part of {@code notice.wording.group.…}
 * @param key      its message
 * @param language {@code zh-CN} or {@code en}
 * @param name     the message by which people know it
 */
public record Phrase(String group, String key, String language, String name) {

    public static final String CHINESE = "zh-CN";
    public static final String ENGLISH = "en";

    /** The group of those that word a paper. */
    public static final String PAPERS = "papers";

    /** Whether it words a paper, of which a sample can be printed. */
    public boolean paper() {
        return group.equals(PAPERS);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
