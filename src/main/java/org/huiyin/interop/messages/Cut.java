package org.huiyin.interop.messages;

import java.util.Set;

/** Shortens texts by characters as people count them, never through the middle of one. */
final class Cut {

    private static final String ELLIPSIS = "…";
    private static final Set<Integer> BREAKS = Set.of((int) Character.OTHER_PUNCTUATION, (int) Character.SPACE_SEPARATOR, (int) Character.END_PUNCTUATION);

    private Cut() {}

    static boolean fits(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most;
    }

    /** The first {@code most} characters. */
    static String head(String text, int most) {
        return fits(text, most) ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** A title on one line; too long, it ends at the last pause in its second half, or else where the room ends, with an ellipsis. */
    static String title(String text, int most) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (fits(line, most)) {
            return line;
        }
        var room = head(line, most - 1);
        var half = room.offsetByCodePoints(0, most / 2);
        for (int at = room.length(); at > half; at -= Character.charCount(room.codePointBefore(at))) {
            if (BREAKS.contains(Character.getType(room.codePointBefore(at)))) {
                return room.substring(0, at - Character.charCount(room.codePointBefore(at))) + ELLIPSIS;
            }
        }
        return room + ELLIPSIS;
    }
}
