package org.huiyin.interop.messages;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.huiyin.runtime.Texts;

/** Shows how far an import is: a bar that redraws itself on a terminal, a line every few seconds anywhere else. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long PAUSE = Duration.ofSeconds(3).toNanos();

    private final PrintStream out;
    private final boolean terminal;
    private final Texts texts;
    private final Locale language;
    private long last = System.nanoTime();
    private int drawn;

    Progress(PrintStream out, boolean terminal, Texts texts, Locale language) {
        this.out = out;
        this.terminal = terminal;
        this.texts = texts;
        this.language = language;
    }

    void at(double share, Tally tally) {
        var line = texts.say("interop.import.progress", language, Math.round(share * 100), tally.read, tally.faulty, tally.pace());
        if (terminal) {
            var full = (int) Math.round(share * WIDTH);
            var bar = "\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + line;
            out.print(bar + " ".repeat(Math.max(0, drawn - bar.length())));
            out.flush();
            drawn = bar.length();
        } else if (System.nanoTime() - last >= PAUSE) {
            out.println(line);
            last = System.nanoTime();
        }
    }

    /** Leaves the bar behind and goes on below it. */
    void leave() {
        if (drawn > 0) {
            out.println();
            drawn = 0;
        }
    }
}
