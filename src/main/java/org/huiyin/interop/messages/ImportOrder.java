package org.huiyin.interop.messages;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Usage;

/**
 * What somebody typed behind {@code import messages}.
 *
 * @param live   make the messages petitions of today
 * @param answer and take each as far as its source took it
 * @param region where a message belongs that names no place
 */
record ImportOrder(List<Path> files, boolean live, boolean answer, String region, Locale language) {

    private static final String DEFAULT_REGION = "330726";

    static final Usage USAGE = Usage.of(Integer.MAX_VALUE, "interop.import.usage").flags("--live", "--answer").valued("--region");

    /** @throws InvalidInput field {@code usage} */
    static ImportOrder of(CommandLine line) {
        if (line.plain().size() < 2 || !line.plain().getFirst().equals("messages")) {
            throw USAGE.incomplete();
        }
        if (line.has("--answer") && !line.has("--live")) {
            throw InvalidInput.of("usage", "interop.import.answer-needs-live");
        }
        var files = line.plain().stream().skip(1).map(Path::of).toList();
        return new ImportOrder(files, line.has("--live"), line.has("--answer"), line.options().getOrDefault("--region", DEFAULT_REGION), line.language());
    }
}
