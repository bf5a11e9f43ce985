package org.huiyin.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The short name an organ has in document numbers: first character of its place and the customary word for its office
 * (浦江县信访局 → 浦信). Customary words lie in {@code notice/short-names.properties}; another office is named by its first two characters.
 */
@Component
final class ShortNames {

    private static final char BETWEEN = '\u3001';

    private final Properties words = new Properties();
    private final Pattern ending;
    private final Pattern placeAndOffice;

    ShortNames() throws IOException {
        try (var in = resource("/notice/short-names.properties"); var endings = resource("/notice/place-endings.txt")) {
            words.load(in);
            var any = String.join("|", endings.readAllLines());
            ending = Pattern.compile(any);
            placeAndOffice = Pattern.compile("^(\\p{IsHan}+?(?:" + any + "))(\\p{IsHan}{2,})$");
        }
    }

    private static Reader resource(String name) {
        return new InputStreamReader(Objects.requireNonNull(ShortNames.class.getResourceAsStream(name)), StandardCharsets.UTF_8);
    }

    /** What an organ of the Party is called begins otherwise, and a joint organ by its last name: both are left out. */
    private String plain(String organ) {
        var last = organ.substring(organ.lastIndexOf(BETWEEN) + 1);
        return words.stringPropertyNames().stream().filter(name -> words.getProperty(name).isEmpty() && last.startsWith(name)).findFirst()
                .map(beginning -> last.substring(beginning.length())).orElse(last);
    }

    String of(String full) {
        var organ = plain(full);
        return words.stringPropertyNames().stream().filter(organ::endsWith).max(Comparator.comparingInt(String::length))
                .map(office -> placeCharacter(organ.substring(0, organ.length() - office.length())) + words.getProperty(office))
                .orElseGet(() -> byItsFirstCharacters(organ));
    }

    // Of 衢州市衢江区 the last place counts.
    private String placeCharacter(String place) {
        var parts = ending.split(place);
        boolean endsInAPlace = parts.length > 0 && !place.endsWith(parts[parts.length - 1]);
        return first(endsInAPlace ? parts[parts.length - 1] : place, 1);
    }

    private String byItsFirstCharacters(String organ) {
        var parts = placeAndOffice.matcher(organ);
        return parts.matches() ? first(parts.group(1), 1) + first(parts.group(2), 2) : first(organ, 3);
    }

    private static String first(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length()))));
    }
}
