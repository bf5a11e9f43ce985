package org.huiyin.rights;

import java.util.Locale;

/** How an address is guarded; the words are explained at the head of {@code endpoints.txt}. */
enum Guard {
    PUBLIC, STAFF, ROLE, MINE, UNIT, LIST, CASE, OFFICE, WATCH, PAPER, ACT, ACT_PAGE, OWN, ME, KEY;

    /** Whether it makes a difference in which unit somebody works. */
    boolean byUnit() {
        return switch (this) {
            case PUBLIC, STAFF, ROLE, MINE, OWN, ME, KEY -> false;
            case UNIT, LIST, CASE, OFFICE, WATCH, PAPER, ACT, ACT_PAGE -> true;
        };
    }

    static Guard of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
