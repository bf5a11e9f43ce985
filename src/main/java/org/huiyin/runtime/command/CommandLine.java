package org.huiyin.runtime.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;

/** What somebody typed behind a command, as its {@link Usage} allows. */
public record CommandLine(List<String> plain, Map<String, String> options, Locale language) {

    static final String FIRST_LANGUAGE = "zh";

    public boolean has(String option) {
        return options.containsKey(option);
    }

    public @Nullable String value(String option) {
        return options.get(option);
    }

    /** Absolute, and without detours. */
    public @Nullable Path path(String option) {
        var value = options.get(option);
        return value == null ? null : absolute(value);
    }

    public static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    static Optional<Locale> spoken(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "zh", "zh-cn" -> Optional.of(Texts.CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** In what language to say what is wrong with a line that cannot be read. */
    static Locale languageOf(List<String> words) {
        var at = words.indexOf(Usage.LANGUAGE);
        var apart = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : FIRST_LANGUAGE;
        var named = words.stream().filter(word -> word.startsWith(Usage.LANGUAGE + '=')).reduce((first, last) -> last).map(word -> word.substring(Usage.LANGUAGE.length() + 1)).orElse(apart);
        return spoken(named).orElse(Texts.CHINESE);
    }
}
