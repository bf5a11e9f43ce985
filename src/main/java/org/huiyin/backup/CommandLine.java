package org.huiyin.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;

/** The words of a command: one directory, and options with a value ({@code --name=value} or {@code --name value}) or without. */
record CommandLine(List<String> plain, Map<String, String> options) {

    /**
     * @param known each option, and whether it takes a value
     * @throws InvalidInput field {@code usage}
     */
    static CommandLine of(List<String> words, Map<String, Boolean> known, String usage) {
        var line = new CommandLine(new ArrayList<>(), new HashMap<>());
        for (var rest = words.subList(1, words.size()).iterator(); rest.hasNext();) {
            var word = rest.next();
            var at = word.indexOf('=');
            var name = at < 0 ? word : word.substring(0, at);
            // settings of the house itself: --huiyin.data=…
            if (word.startsWith("--") && name.contains(".")) {
                continue;
            }
            if (!word.startsWith("--")) {
                line.plain.add(word);
            } else if (!known.containsKey(name) || known.get(name) && at < 0 && !rest.hasNext()) {
                throw InvalidInput.of("usage", usage);
            } else {
                line.options.put(name, !known.get(name) ? "" : at < 0 ? rest.next() : word.substring(at + 1));
            }
        }
        return line;
    }

    Path directory(String usage) {
        if (plain.size() != 1) {
            throw InvalidInput.of("usage", usage);
        }
        return absolute(plain.getFirst());
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    @Nullable String value(String option) {
        return options.get(option);
    }

    @Nullable Path path(String option) {
        var value = options.get(option);
        return value == null ? null : absolute(value);
    }

    Locale language() {
        return "en".equalsIgnoreCase(options.get("--lang")) ? Locale.ENGLISH : Texts.CHINESE;
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
