package org.huiyin.interop.messages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * {@code import messages FILE… [--live [--answer]] [--region CODE] [--lang zh|en]}. Ends with 0 if every file was read to its end, even
 * where rows were faulty, and with 1 if one could not be.
 */
@Component
@Profile("import")
final class ImportCommand extends Command {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final int SHOWN = 10;

    private final ImportMessages imports;
    private final ImportMappings mappings;
    private final Texts texts;
    private final HuiyinSettings settings;
    private final Clock realTime;

    ImportCommand(ImportMessages imports, ImportMappings mappings, Texts texts, HuiyinSettings settings, Clock realTime) {
        super(ImportOrder.USAGE, texts);
        this.imports = imports;
        this.mappings = mappings;
        this.texts = texts;
        this.settings = settings;
        this.realTime = realTime;
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) throws IOException {
        var typed = ImportOrder.of(line);
        var order = line.has("--mapping") ? typed.readBy(mappings.find(line.value("--mapping"))) : typed;
        var whole = true;
        for (var file : order.files()) {
            terminal.tell("interop.import.begin", file.toString());
            whole &= take(file, order, terminal);
        }
        return whole;
    }

    private boolean take(Path file, ImportOrder order, Terminal terminal) throws IOException {
        var name = file.getFileName() == null ? Path.of("import") : file.getFileName();
        try (var report = new ImportReport(settings.data(), name, realTime.instant(), texts, order.language())) {
            var whole = taken(file, order, new Watching(terminal, report));
            terminal.tell("interop.import.report", report.path().toString());
            return whole;
        }
    }

    private boolean taken(Path file, ImportOrder order, Watching watching) throws IOException {
        try {
            var tally = imports.take(file, order, watching);
            watching.progress.leave();
            Summary.of(tally, order, texts).forEach(watching::tell);
            return true;
        } catch (InvalidInput refused) {
            complain(refused, order.language(), watching);
        } catch (BrokenOff stopped) {
            LOG.error("the import broke off", stopped);
            complain(InvalidInput.of("file", "interop.import.broken-off"), order.language(), watching);
        }
        return false;
    }

    private void complain(InvalidInput wrong, Locale language, Watching watching) {
        watching.progress.leave();
        wrong.faults().forEach(fault -> watching.tell(texts.say(fault.words(), language)));
    }

    /** Writes everything into the report and shows the beginning of it. */
    private static final class Watching implements Watcher {
        private final PrintStream out;
        private final Progress progress;
        private final ImportReport report;
        private int findings;

        Watching(Terminal terminal, ImportReport report) {
            out = terminal.out();
            progress = new Progress(terminal);
            this.report = report;
        }

        @Override
        public void found(Finding finding) {
            var line = report.line(finding);
            report.write(line);
            if (finding.line() == 0 || ++findings <= SHOWN) {
                progress.leave();
                out.println(line);
            }
        }

        @Override
        public void at(double share, Tally tally) {
            report.flush();
            progress.at(share, tally);
        }

        void tell(String line) {
            report.write(line);
            out.println(line);
        }
    }
}
