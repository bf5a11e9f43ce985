package org.huiyin.petition.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/**
 * People typed one a line: name, phone, address; what comes after the name may be missing. A group of eighty needs no eighty sets of fields.
 * Commas part the cells, those of either script, and so do blanks beside a number.
 * A run of blanks is tried from its beginning only: from each of its blanks it would take time by the square.
 */
public final class PeopleByLine {

    private static final String COMMAS = ",\\x{FF0C};\\x{FF1B}\\t";
    private static final Pattern NUMBERED = Pattern.compile("([^" + COMMAS + "]*?)(?<![\\s\\x{3000}])[" + COMMAS + "\\s\\x{3000}]+(\\+?\\d[\\d-]{5,})(?:[" + COMMAS + "\\s\\x{3000}]+(.*))?");
    private static final Pattern COMMA = Pattern.compile("(?:(?<!\\s)\\s+)?[" + COMMAS + "]\\s*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private PeopleByLine() {}

    public static List<Petitioner.Person> of(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> person(line.strip())).toList();
    }

    /** On which line, counted from one, the person stands who is named at that place, counted from nought. */
    public static int line(String text, int place) {
        var lines = text.lines().toList();
        int left = place;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && left-- == 0) {
                return i + 1;
            }
        }
        return place + 1;
    }

    private static Petitioner.Person person(String line) {
        var numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return person(numbered.group(1), numbered.group(2), numbered.group(3));
        }
        var cells = COMMA.split(line, 3);
        var second = cells.length > 1 ? cells[1] : "";
        // Who wrote no phone need not leave a gap for it: no number holds a Chinese character.
        boolean address = HAN.matcher(second).find();
        return person(cells[0], address ? null : second, address ? line.substring(line.indexOf(second, cells[0].length())) : Arrays.stream(cells).skip(2).findFirst().orElse(null));
    }

    private static Petitioner.Person person(String name, @Nullable String phone, @Nullable String address) {
        return new Petitioner.Person(orNull(name), null, null, orNull(phone), orNull(address), null);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
