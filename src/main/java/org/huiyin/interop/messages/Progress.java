package org.huiyin.interop.messages;

import java.time.Duration;
import org.huiyin.runtime.command.Terminal;

/** Shows how far an import is: a bar that redraws itself on a terminal, a line every few seconds anywhere else. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long PAUSE = Duration.ofSeconds(3).toNanos();

    private final Terminal terminal;
    private long last = System.nanoTime();
    private int drawn;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void at(double share, Tally tally) {
        var line = terminal.texts().say("interop.import.progress", terminal.language(), Math.round(share * 100), tally.read, tally.faulty, tally.pace());
        if (terminal.redraws()) {
            var full = (int) Math.round(share * WIDTH);
            var bar = "\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + line;
            terminal.out().print(bar + " ".repeat(Math.max(0, drawn - bar.length())));
            terminal.out().flush();
            drawn = bar.length();
        } else if (System.nanoTime() - last >= PAUSE) {
            terminal.out().println(line);
            last = System.nanoTime();
        }
    }

    /** Leaves the bar behind and goes on below it. */
    void leave() {
        if (drawn > 0) {
            terminal.out().println();
            drawn = 0;
        }
    }
}
