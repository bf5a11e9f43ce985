package org.huiyin.runtime.command;

import java.io.PrintStream;
import java.util.Locale;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;

/**
 * Where a command speaks, in the language that was asked for.
 *
 * @param redraws whether a line can be drawn anew in its place
 */
public record Terminal(PrintStream out, boolean redraws, Texts texts, Locale language) {

    public void tell(Words words) {
        out.println(texts.say(words, language));
    }

    public void tell(String key, Object... args) {
        tell(Words.of(key, args));
    }
}
