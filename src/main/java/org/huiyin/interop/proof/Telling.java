package org.huiyin.interop.proof;

import java.io.PrintStream;
import java.util.Locale;
import org.huiyin.petition.proof.Breach;
import org.huiyin.petition.proof.Watcher;
import org.huiyin.runtime.Texts;

/** A line for each breach as it is found; how far the look is redraws itself on a terminal and comes every few seconds anywhere else. */
final class Telling implements Watcher {

    private static final int SHOWN = 200;
    private static final long PAUSE = 3_000_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final Texts texts;
    private final Locale language;
    private long last = System.nanoTime();
    private boolean drawn;
    private int told;

    Telling(PrintStream out, boolean terminal, Texts texts, Locale language) {
        this.out = out;
        this.terminal = terminal;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public void found(Breach breach) {
        if (++told <= SHOWN) {
            leave();
            out.println(texts.say(breach.words(), language));
        }
    }

    @Override
    public void at(long done, long all) {
        var line = texts.say("interop.proof.progress", language, done, all);
        if (terminal) {
            out.print('\r' + line);
            out.flush();
            drawn = true;
        } else if (System.nanoTime() - last >= PAUSE) {
            out.println(line);
            last = System.nanoTime();
        }
        if (done >= all) {
            leave();
        }
    }

    private void leave() {
        if (drawn) {
            out.println();
            drawn = false;
        }
    }
}
