package org.huiyin.interop.proof;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.huiyin.petition.proof.CheckHouse;
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
        var report = house.check(new Telling(out, terminal, texts, order.language()));
        var seconds = Math.max(0.001, Duration.between(begun, realTime.instant()).toMillis() / 1000.0);
        report.gaps().forEach(days -> out.println(texts.say("interop.proof.unsealed-days", order.language(), days)));
        out.println(texts.say("interop.proof.sum", order.language(), report.petitions(), report.events(), report.files(), report.seals(),
                String.format(Locale.ROOT, "%.1f", seconds), Math.round(report.events() / seconds)));
        out.println(report.count() == 0 ? texts.say("interop.proof.whole", order.language()) : texts.say("interop.proof.broken", order.language(), report.count()));
        exitCode = report.count() == 0 ? 0 : 1;
    }
}
