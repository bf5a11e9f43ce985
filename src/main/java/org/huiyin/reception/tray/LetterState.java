package org.huiyin.reception.tray;

import java.util.Locale;

/** How far a letter is that was laid before a leader. */
public enum LetterState {
    LAID, READ,
    /** An instruction was given; what follows is in the book of promises. */
    INSTRUCTED,
    /** Read, and nothing is to follow. */
    NOTED,
    /** The office took it back. */
    TAKEN_BACK;

    /** What the database and the interface call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LetterState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean open() {
        return this == LAID || this == READ;
    }
}
