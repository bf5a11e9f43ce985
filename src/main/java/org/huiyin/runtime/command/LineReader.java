package org.huiyin.runtime.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.huiyin.runtime.InvalidInput;

/** Reads a line word by word; of an option that is given twice the last counts. */
final class LineReader {

    private final Usage usage;
    private final List<String> plain = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    LineReader(Usage usage) {
        this.usage = usage;
    }

    CommandLine read(List<String> words) {
        for (var rest = words.iterator(); rest.hasNext();) {
            take(rest.next(), rest);
        }
        var language = options.getOrDefault(Usage.LANGUAGE, CommandLine.FIRST_LANGUAGE);
        return new CommandLine(List.copyOf(plain), Map.copyOf(options), CommandLine.spoken(language).orElseThrow(() -> usage.unknown(Usage.LANGUAGE + '=' + language)));
    }

    private void take(String word, Iterator<String> rest) {
        var at = word.indexOf('=');
        var name = at < 0 ? word : word.substring(0, at);
        if (!word.startsWith("-")) {
            if (plain.size() == usage.most()) {
                throw usage.unknown(word);
            }
            plain.add(word);
        } else if (usage.flags().contains(word)) {
            options.put(word, "");
        } else if (usage.valued().contains(name) || name.equals(Usage.LANGUAGE)) {
            options.put(name, value(name, at < 0 ? next(rest) : word.substring(at + 1)));
        } else if (!name.startsWith("--") || !name.contains(".")) {
            throw usage.unknown(name);
        }
    }

    private String value(String name, String value) {
        if (value.isBlank()) {
            throw InvalidInput.of("usage", "runtime.command.value-missing", name, usage.words());
        }
        return value;
    }

    private static String next(Iterator<String> rest) {
        return rest.hasNext() ? rest.next() : "";
    }
}
