package org.huiyin.reception.hall;

import org.jspecify.annotations.Nullable;

/** A signature drawn on a screen: strokes as points {@code x,y} with blanks between, strokes with semicolons. No picture, so that nothing foreign is kept or shown. */
public final class Strokes {

    private static final int LONGEST = 40_000;
    private static final String SIGNS = "0123456789,; ";

    private Strokes() {}

    /** Whether it is one, or none. */
    public static boolean drawn(@Nullable String strokes) {
        return strokes == null || strokes.length() <= LONGEST && strokes.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
