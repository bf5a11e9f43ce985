package org.huiyin.petition.watch;

/** Opens the reading of a place in the log of readings to tests elsewhere. */
public final class CursorParser {

    private CursorParser() {}

    public static void read(String cursor) {
        ReadingCursor.of(cursor);
    }
}
