package org.huiyin.interop.messages;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huiyin.petition.intake.ImportMapping;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed behind {@code import messages}.
 *
 * @param live   make the messages petitions of today
 * @param answer and take each as far as its source took it
 * @param region where a message belongs that names no place
 * @param mapping how the columns are to be read; {@code null}: one of the known layouts
 * @param dry    take nothing, only say what would become of it
 */
record ImportOrder(List<Path> files, boolean live, boolean answer, String region, Locale language, @Nullable Layout mapping, boolean dry) {

    ImportOrder(List<Path> files, boolean live, boolean answer, String region, Locale language) {
        this(files, live, answer, region, language, null, false);
    }

    /** A daily file, whose rows are petitions of today. */
    static ImportOrder by(ImportMapping mapping, boolean dry, Locale language) {
        return new ImportOrder(List.of(), true, false, mapping.region(), language, Layout.of(mapping), dry);
    }

    /** The same read by a mapping. */
    ImportOrder readBy(ImportMapping by) {
        return new ImportOrder(files, true, answer, by.region(), language, Layout.of(by), dry);
    }

    private static final String DEFAULT_REGION = "330726";

    static final Usage USAGE = Usage.of(Integer.MAX_VALUE, "interop.import.usage").flags("--live", "--answer", "--dry-run").valued("--region", "--mapping");

    /** @throws InvalidInput field {@code usage} */
    static ImportOrder of(CommandLine line) {
        if (line.plain().size() < 2 || !line.plain().getFirst().equals("messages")) {
            throw USAGE.incomplete();
        }
        if (line.has("--answer") && !line.has("--live") && !line.has("--mapping")) {
            throw InvalidInput.of("usage", "interop.import.answer-needs-live");
        }
        var files = line.plain().stream().skip(1).map(Path::of).toList();
        return new ImportOrder(files, line.has("--live"), line.has("--answer"), line.options().getOrDefault("--region", DEFAULT_REGION), line.language(), null, line.has("--dry-run"));
    }
}
