package org.huiyin.runtime;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns {@link Words} into a sentence. Every text that a person reads comes through here; the files lie in {@code messages/}. */
@Component
public final class Texts {

    /** The language that stands first, and in which official notices are written. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String say(Words words, Locale locale) {
        return messages.getMessage(words.key(), words.args().stream().map(a -> a instanceof Words w ? say(w, locale) : a).toArray(), locale);
    }

    public String say(String key, Locale locale, Object... args) {
        return say(Words.of(key, args), locale);
    }

    public boolean knows(String key) {
        return messages.getMessage(key, null, null, Locale.ENGLISH) != null;
    }
}
