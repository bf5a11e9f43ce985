package org.huiyin.petition.publication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** A text as its characters and pairs of neighbours, by which Chinese and Latin words alike are found with an index over arrays. */
final class Grams {

    private static final int MOST_WORDS = 8;

    private Grams() {}

    /** Lower case, of one form; what is no letter and no digit parts. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static String[] of(String text) {
        var found = new TreeSet<String>();
        for (var word : plain(text).split(" ")) {
            var points = word.codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                found.add(Character.toString(points[i]));
                if (i > 0) {
                    found.add(new String(points, i - 1, 2));
                }
            }
        }
        return found.toArray(String[]::new);
    }

    /** The first words of what somebody looks for. */
    static List<String> words(String asked) {
        return Arrays.stream(plain(asked).split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }
}
