package org.huiyin.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.runtime.Coded;

/** How high a region stands; the shape of its code tells (GB/T 2260 for six digits, statistical codes below). */
public enum Level implements Coded {
    PROVINCE, CITY, COUNTY, TOWNSHIP, VILLAGE;

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}(\\d{3}){0,2}");

    /** The level a code speaks of; empty where it is not 6, 9 or 12 digits. */
    static Optional<Level> of(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return Optional.of(switch (code.length()) {
            case 6 -> code.endsWith("0000") ? PROVINCE : code.endsWith("00") ? CITY : COUNTY;
            case 9 -> TOWNSHIP;
            default -> VILLAGE;
        });
    }

    boolean below(Level other) {
        return compareTo(other) > 0;
    }
}
