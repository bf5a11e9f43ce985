package org.huiyin.interop.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.huiyin.petition.proof.CheckHouse;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.huiyin.runtime.command.Usage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code verify [--lang=zh|en]}: ends with 0 if everything is what it was, else with 1 and a line for each thing that is not. */
@Component
@Profile("verify")
final class VerifyCommand extends Command {

    private final CheckHouse house;
    private final Clock realTime;

    VerifyCommand(CheckHouse house, Texts texts, Clock realTime) {
        super(Usage.of(0, "interop.proof.usage", "verify"), texts);
        this.house = house;
        this.realTime = realTime;
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) {
        var begun = realTime.instant();
        terminal.tell("interop.proof.begin");
        var report = house.check(new Telling(terminal));
        var seconds = Math.max(0.001, Duration.between(begun, realTime.instant()).toMillis() / 1000.0);
        report.gaps().forEach(days -> terminal.tell("interop.proof.unsealed-days", days));
        terminal.tell("interop.proof.sum", report.petitions(), report.events(), report.files(), report.seals(),
                String.format(Locale.ROOT, "%.1f", seconds), Math.round(report.events() / seconds));
        if (report.count() > 0) {
            terminal.tell("interop.proof.broken", report.count());
            return false;
        }
        terminal.tell("interop.proof.whole");
        return true;
    }
}
