package org.huiyin.backup;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;

/** Says it on the terminal, in the language that was asked for. */
record Spoken(PrintStream out, Texts texts, Locale language) implements Told {

    /** Known before the rest of the line is read, so that what is wrong with it can be said. */
    static Locale language(List<String> words) {
        return words.contains("--lang=en") || words.indexOf("--lang") >= 0 && words.contains("en") ? Locale.ENGLISH : Texts.CHINESE;
    }

    @Override
    public void tell(Words words) {
        out.println(texts.say(words, language));
    }
}
