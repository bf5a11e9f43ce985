package org.huiyin.web;

import java.text.MessageFormat;
import java.util.Locale;
import org.huiyin.runtime.HouseWords;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The texts of pages: the house's own words where it has some, the product's everywhere else. */
@Component
class HouseTexts {

    private final Texts texts;
    private final HouseWords own;

    HouseTexts(Texts texts, ObjectProvider<HouseWords> own) {
        this.texts = texts;
        this.own = own.getIfAvailable(() -> (key, locale) -> null);
    }

    String say(Words words, Locale locale) {
        var said = own.of(words.key(), locale);
        return said == null ? texts.say(words, locale) : filled(said, words.args().toArray(), locale);
    }

    /** Gaps are filled as a message's are; all else stands as it was typed. */
    private static String filled(String said, Object[] args, Locale locale) {
        return args.length == 0 ? said : new MessageFormat(said.replace("'", "''"), locale).format(args);
    }
}
