package org.huiyin.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A signature drawn on a screen of 600 × 200: strokes as points {@code x,y} with blanks between, strokes with semicolons. No picture, so that nothing foreign is kept or shown. */
public final class Strokes {

    private static final int LONGEST = 40_000;
    /** A line of less ink is a slip of the finger: nobody signs with a dot. */
    private static final double LEAST_INK = 30;
    private static final Pattern POINT = Pattern.compile("\\d{1,5},\\d{1,5}");

    private Strokes() {}

    /** The strokes as they were sent; none where nobody has drawn: blank, semicolons alone, dots. What is no strokes at all stays, for {@link #drawn} to find. */
    public static @Nullable String said(@Nullable String sent) {
        var strokes = sent == null ? "" : sent.strip();
        return strokes.isEmpty() || drawn(strokes) && ink(strokes) < LEAST_INK ? null : strokes;
    }

    /** Whether it is one, or none. */
    public static boolean drawn(@Nullable String strokes) {
        return strokes == null || strokes.length() <= LONGEST && strokes(strokes).stream().flatMap(List::stream).allMatch(point -> POINT.matcher(point).matches());
    }

    private static List<List<String>> strokes(String strokes) {
        var all = new ArrayList<List<String>>();
        for (var stroke : strokes.split(";")) {
            all.add(Arrays.stream(stroke.split(" ")).filter(point -> !point.isEmpty()).toList());
        }
        return all;
    }

    /** How long the line is. */
    private static double ink(String strokes) {
        double ink = 0;
        for (var stroke : strokes(strokes)) {
            for (int i = 1; i < stroke.size(); i++) {
                var from = stroke.get(i - 1).split(",");
                var to = stroke.get(i).split(",");
                ink += Math.hypot(Integer.parseInt(to[0]) - Integer.parseInt(from[0]), Integer.parseInt(to[1]) - Integer.parseInt(from[1]));
            }
        }
        return ink;
    }
}
