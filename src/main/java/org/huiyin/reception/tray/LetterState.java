package org.huiyin.reception.tray;

import org.huiyin.runtime.Coded;


/** How far a letter is that was laid before a leader. */
public enum LetterState implements Coded {
    LAID, READ,
    /** An instruction was given; what follows is in the book of promises. */
    INSTRUCTED,
    /** Read, and nothing is to follow. */
    NOTED,
    /** The office took it back. */
    TAKEN_BACK;

    static LetterState of(String code) {
        return Coded.of(LetterState.class, code);
    }

    public boolean open() {
        return this == LAID || this == READ;
    }
}
