package org.huiyin.access.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A look through a list, as it is written down.
 *
 * @param what    which list
 * @param filters codes by which it was narrowed, in a fixed order and spelling, so that the same search always reads the same
 * @param words   what was typed, as it is compared; {@code null} if nothing was
 * @param shown   how many were shown
 */
public record Search(String what, String filters, @Nullable String words, int shown) {

    private static final int LONGEST = 40;

    /** Blank filters are none; whatever is no code is told as {@code *}, for people type names anywhere. */
    public static Search of(String what, Map<String, String> filters, @Nullable String words, int shown) {
        var narrowed = new TreeMap<>(filters).entrySet().stream().filter(filter -> !filter.getValue().isBlank())
                .map(filter -> filter.getKey() + '=' + code(filter.getValue().strip())).collect(Collectors.joining(" "));
        return new Search(what, narrowed, words == null || words.isBlank() ? null : normalised(words), shown);
    }

    private static String code(String value) {
        return value.length() <= LONGEST && value.matches("[A-Za-z0-9_./:-]+") ? value : "*";
    }

    /** Width, case and spaces make no difference. */
    public static String normalised(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
