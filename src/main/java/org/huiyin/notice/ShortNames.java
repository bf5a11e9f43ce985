package org.huiyin.notice;

import java.io.IOException;
import java.io.InputStreamReader;
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

    private static final Pattern LAST_PLACE = Pattern.compile("([^省市县区旗州盟镇乡]+)(?:省|市|自治区|自治州|自治县|县|区|旗|州|盟|镇|乡|街道)$");
    private static final Pattern PLACE_AND_OFFICE = Pattern.compile("^(\\p{IsHan}+?(?:省|市|县|区|旗|州|盟|镇|乡|街道))(\\p{IsHan}{2,})$");

    private final Properties words = new Properties();

    ShortNames() throws IOException {
        try (var in = Objects.requireNonNull(ShortNames.class.getResourceAsStream("/notice/short-names.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    String of(String organ) {
        return words.stringPropertyNames().stream().filter(organ::endsWith).max(Comparator.comparingInt(String::length))
                .map(office -> placeCharacter(organ.substring(0, organ.length() - office.length())) + words.getProperty(office))
                .orElseGet(() -> byItsFirstCharacters(organ));
    }

    private static String placeCharacter(String place) {
        var last = LAST_PLACE.matcher(place);
        return first(last.find() ? last.group(1) : place, 1);
    }

    private static String byItsFirstCharacters(String organ) {
        var parts = PLACE_AND_OFFICE.matcher(organ);
        return parts.matches() ? first(parts.group(1), 1) + first(parts.group(2), 2) : first(organ, 3);
    }

    private static String first(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length()))));
    }
}
