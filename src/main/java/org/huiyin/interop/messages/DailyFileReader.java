package org.huiyin.interop.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.huiyin.petition.daily.DailyResult;
import org.huiyin.petition.daily.ReadsDailyFiles;
import org.huiyin.petition.intake.ImportMapping;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Reads daily files as the command reads them. */
@Component
final class DailyFileReader implements ReadsDailyFiles {

    private final ImportMessages imports;
    private final Texts texts;

    DailyFileReader(ImportMessages imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public List<String> columns(byte[] file) {
        return kept(file, path -> {
            var sheet = Sheet.of(path);
            return FirstRow.of(sheet).orElseThrow(() -> InvalidInput.of("file", "interop.import.no-header", sheet.encoding()));
        });
    }

    @Override
    public DailyResult read(byte[] file, ImportMapping by, boolean dry, Locale language) {
        return kept(file, path -> {
            var findings = new ArrayList<DailyResult.Finding>();
            var tally = imports.take(path, ImportOrder.by(by, dry, language), new ToldFindings(findings, texts, language));
            return new DailyResult(tally.read, tally.taken, tally.alreadyThere, tally.faulty, List.copyOf(findings));
        });
    }

    private static <T> T kept(byte[] file, Function<Path, T> reading) {
        try {
            var path = Files.createTempFile("import", ".sheet");
            try {
                Files.write(path, file);
                return reading.apply(path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
