package org.huiyin.notice.wording;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.runtime.Checks;

/** What stays in any wording since the law has it so: the statutes and articles that the standard words cite, and their numbers. */
public final class Stays {

    /** A statute in its brackets, an article, a number. */
    private static final Pattern CITED = Pattern.compile("\\u300A[^\\u300B]+\\u300B|\\u7B2C[\\u4E00-\\u9FA5]+?[\\u6761\\u9879]|\\d+");

    private Stays() {}

    /** @param gap what is no text of the wording, but filled in */
    public static void check(String standard, String own, Pattern gap, Checks checks) {
        var lost = cited(gap.matcher(standard).replaceAll(""));
        lost.removeAll(cited(own));
        checks.that(lost.isEmpty(), Phrases.FIELD, "notice.wording.cited", String.join(", ", lost));
    }

    private static Set<String> cited(String text) {
        return CITED.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
