package org.huiyin.petition.beside;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How alike two matters read: pairs of neighbouring characters that title and claim share (Dice's coefficient), which needs no dictionary of words. */
record Likeness(Set<String> title, Set<String> said, @Nullable String category) {

    /** From here on two matters are shown beside each other. */
    static final double ENOUGH = 0.35;
    private static final double SAME_CATEGORY = 0.05;

    static Likeness of(String title, @Nullable String claim, @Nullable String category) {
        return new Likeness(pairs(title), pairs(title + ' ' + (claim == null ? "" : claim)), category);
    }

    /** Between 0 and little more than 1. */
    double to(Likeness other) {
        var same = category != null && category.equals(other.category) ? SAME_CATEGORY : 0;
        return Math.max(dice(title, other.title), dice(said, other.said)) + same;
    }

    private static double dice(Set<String> one, Set<String> other) {
        var both = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).toArray();
        var pairs = new HashSet<String>();
        for (int i = 1; i < letters.length; i++) {
            pairs.add(new String(letters, i - 1, 2));
        }
        return pairs;
    }
}
