package org.huiyin.interop.proof;

import org.huiyin.petition.proof.Breach;
import org.huiyin.petition.proof.Watcher;
import org.huiyin.runtime.command.Terminal;

/** A line for each breach as it is found; how far the look is redraws itself on a terminal and comes every few seconds anywhere else. */
final class Telling implements Watcher {

    private static final int SHOWN = 200;
    private static final long PAUSE = 3_000_000_000L;

    private final Terminal terminal;
    private long last = System.nanoTime();
    private boolean drawn;
    private int told;

    Telling(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void found(Breach breach) {
        if (++told <= SHOWN) {
            leave();
            terminal.tell(breach.words());
        }
    }

    @Override
    public void at(long done, long all) {
        var line = terminal.texts().say("interop.proof.progress", terminal.language(), done, all);
        if (terminal.redraws()) {
            terminal.out().print('\r' + line);
            terminal.out().flush();
            drawn = true;
        } else if (System.nanoTime() - last >= PAUSE) {
            terminal.out().println(line);
            last = System.nanoTime();
        }
        if (done >= all) {
            leave();
        }
    }

    private void leave() {
        if (drawn) {
            terminal.out().println();
            drawn = false;
        }
    }
}
