package org.huiyin.interop.messages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * {@code import messages FILE… [--live [--answer]] [--region CODE] [--lang zh|en]}. Ends with 0 if every file was read to its end, even
 * where rows were faulty, and with 1 if one could not be.
 */
@Component
@Profile("import")
final class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final int SHOWN = 10;

    private final ImportMessages imports;
    private final Texts texts;
    private final HuiyinSettings settings;
    private final Clock realTime;
    private int exitCode;

    ImportCommand(ImportMessages imports, Texts texts, HuiyinSettings settings, Clock realTime) {
        this.imports = imports;
        this.texts = texts;
        this.settings = settings;
        this.realTime = realTime;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var terminal = System.console() != null && System.console().isTerminal();
        run(List.of(arguments.getSourceArgs()), System.out, terminal);
    }

    void run(List<String> words, PrintStream out, boolean terminal) throws IOException {
        ImportOrder order;
        try {
            order = ImportOrder.of(words);
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(fault -> out.println(texts.say(fault.words(), Texts.CHINESE)));
            exitCode = 1;
            return;
        }
        for (var file : order.files()) {
            out.println(texts.say("interop.import.begin", order.language(), file.toString()));
            take(file, order, out, new Progress(out, terminal, texts, order.language()));
        }
    }

    private void take(Path file, ImportOrder order, PrintStream out, Progress progress) throws IOException {
        var name = file.getFileName() == null ? Path.of("import") : file.getFileName();
        try (var report = new ImportReport(settings.data(), name, realTime.instant(), texts, order.language())) {
            var watching = new Watching(out, progress, report);
            try {
                var tally = imports.take(file, order, watching);
                progress.leave();
                Summary.of(tally, order, texts).forEach(watching::tell);
            } catch (InvalidInput refused) {
                complain(refused, order.language(), watching);
            } catch (BrokenOff stopped) {
                LOG.error("the import broke off", stopped);
                complain(InvalidInput.of("file", "interop.import.broken-off"), order.language(), watching);
            }
            out.println(texts.say("interop.import.report", order.language(), report.path().toString()));
        }
    }

    private void complain(InvalidInput wrong, Locale language, Watching watching) {
        watching.progress.leave();
        wrong.faults().forEach(fault -> watching.tell(texts.say(fault.words(), language)));
        exitCode = 1;
    }

    /** Writes everything into the report and shows the beginning of it. */
    private static final class Watching implements Watcher {
        private final PrintStream out;
        private final Progress progress;
        private final ImportReport report;
        private int findings;

        Watching(PrintStream out, Progress progress, ImportReport report) {
            this.out = out;
            this.progress = progress;
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
