package org.huiyin.interop.messages;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;

/** The report of one file, under {@code import/} of the data directory: every finding by line, column and reason, and the summary. No text of a message. */
final class ImportReport implements Closeable {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(LegalTime.ZONE);

    private final Path path;
    private final BufferedWriter out;
    private final Texts texts;
    private final Locale language;

    ImportReport(Path data, Path file, Instant at, Texts texts, Locale language) throws IOException {
        this.texts = texts;
        this.language = language;
        var folder = Files.createDirectories(data.resolve("import"));
        path = folder.resolve(file.getFileName() + "-" + STAMP.format(at) + ".txt");
        out = Files.newBufferedWriter(path);
    }

    Path path() {
        return path;
    }

    String line(Finding finding) {
        var kind = texts.say("interop.import.finding." + finding.kind().name().toLowerCase(Locale.ROOT), language);
        var where = finding.line() == 0 ? Words.of("interop.import.whole-file")
                : finding.column().isEmpty() ? Words.of("interop.import.on-line", Long.toString(finding.line()))
                : Words.of("interop.import.in-column", Long.toString(finding.line()), finding.column());
        return texts.say("interop.import.finding-line", language, kind, where, finding.words());
    }

    void write(String line) {
        try {
            out.write(line);
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts what was written into the hands of the system, so that it outlives this process. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
