package org.huiyin.interop.proof;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.huiyin.petition.proof.Breach;
import org.huiyin.petition.proof.CheckHouse;
import org.huiyin.petition.proof.Watcher;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code verify [--lang=zh|en]}: ends with 0 if everything is what it was, else with 1 and a line for each thing that is not. */
@Component
@Profile("verify")
final class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final int SHOWN = 200;

    private final CheckHouse house;
    private final Texts texts;
    private final Clock realTime;
    private int exitCode = 1;

    VerifyCommand(CheckHouse house, Texts texts, Clock realTime) {
        this.house = house;
        this.texts = texts;
        this.realTime = realTime;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var terminal = System.console() != null && System.console().isTerminal();
        run(List.of(arguments.getSourceArgs()), System.out, terminal);
    }

    void run(List<String> words, PrintStream out, boolean terminal) {
        Order order;
        try {
            order = Order.of(words);
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(fault -> out.println(texts.say(fault.words(), Texts.CHINESE)));
            return;
        }
        var begun = realTime.instant();
        out.println(texts.say("interop.proof.begin", order.language()));
        var report = house.check(new Telling(out, terminal, order.language()));
        var seconds = Math.max(0.001, Duration.between(begun, realTime.instant()).toMillis() / 1000.0);
        report.notes().forEach(days -> out.println(texts.say("interop.proof.unsealed-days", order.language(), days)));
        out.println(texts.say("interop.proof.sum", order.language(), report.petitions(), report.events(), report.files(), report.seals(),
                String.format(Locale.ROOT, "%.1f", seconds), Math.round(report.events() / seconds)));
        out.println(report.count() == 0 ? texts.say("interop.proof.whole", order.language()) : texts.say("interop.proof.broken", order.language(), report.count()));
        exitCode = report.count() == 0 ? 0 : 1;
    }

    /** A line for each breach as it is found; how far it is redraws itself on a terminal and comes every few seconds anywhere else. */
    private final class Telling implements Watcher {
        private static final long PAUSE = 3_000_000_000L;
        private final PrintStream out;
        private final boolean terminal;
        private final Locale language;
        private long last = System.nanoTime();
        private boolean drawn;
        private int told;

        Telling(PrintStream out, boolean terminal, Locale language) {
            this.out = out;
            this.terminal = terminal;
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
}
