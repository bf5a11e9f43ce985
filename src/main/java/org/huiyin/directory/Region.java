package org.huiyin.directory;

import org.jspecify.annotations.Nullable;

/**
 * A place with a code of its own.
 *
 * @param code 330000, 330700, 330726 (six digits), 330726003 (township), 330726003001 (village)
 * @param name its own name only; {@link Regions#fullName} says the whole path
 */
public record Region(String code, String name, Level level) {

    static Region of(String code, String name) {
        return new Region(code, name, Level.of(code).orElseThrow(() -> new IllegalArgumentException("not a region code: " + code)));
    }

    /** Code of the region above; {@code null} for a province. */
    public @Nullable String parent() {
        return switch (level) {
            case PROVINCE -> null;
            case CITY -> code.substring(0, 2) + "0000";
            case COUNTY -> code.substring(0, 4) + "00";
            case TOWNSHIP -> code.substring(0, 6);
            case VILLAGE -> code.substring(0, 9);
        };
    }

    /** What the codes of this region and of all within it begin with: 33, 3307, 330726, … */
    public String prefix() {
        return switch (level) {
            case PROVINCE -> code.substring(0, 2);
            case CITY -> code.substring(0, 4);
            case COUNTY, TOWNSHIP, VILLAGE -> code;
        };
    }

    /** Whether the other region is this one or lies in it. */
    boolean encloses(Region other) {
        return other.code.startsWith(prefix());
    }
}
