package org.huiyin.deadline;

import java.util.regex.Pattern;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * One term as a law profile has it.
 *
 * @param article      article of the 2022 Regulations: {@code 34}, or {@code 31(5)} for an item
 * @param paragraph    paragraph of the article, where known
 * @param starts       whose day starts it
 * @param extendableBy who may grant more time; {@code null} if nobody
 * @param pausedBy     what stops the count; {@code null} if nothing
 * @param duty         something is owed; false for a window of a right
 * @param verified     the length was read in the text of the law
 * @param source       where the value comes from
 */
record StatutoryTerm(Term term, String profile, String article, @Nullable Integer paragraph, StartingEvent starts, Length length, DayKind days,
        RestDayRule onRestDay, @Nullable Extender extendableBy, @Nullable PausedBy pausedBy, boolean duty, boolean verified, String source) {

    private static final Pattern ARTICLE = Pattern.compile("(\\d{1,3})(?:\\((\\d{1,2})\\))?");

    enum Extender { HEAD_OF_ORGAN, ASSIGNING_ORGAN }

    enum PausedBy { REREVIEW_HEARING }

    StatutoryTerm {
        if (!ARTICLE.matcher(article).matches()) {
            throw new IllegalArgumentException(profile + ", " + term + ": an article is a number, or a number and an item: " + article);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(profile + ", " + term + ": the source is missing");
        }
    }

    /** Law and article, to be said. */
    Words basis() {
        return paragraph == null ? basis(profile, article) : inLaw(profile, Words.of("deadline.article.paragraph", article, paragraph));
    }

    static Words basis(String profile, String article) {
        var parts = ARTICLE.matcher(article);
        return inLaw(profile, parts.matches() && parts.group(2) != null
                ? Words.of("deadline.article.item", parts.group(1), parts.group(2))
                : Words.of("deadline.article.plain", article));
    }

    private static Words inLaw(String profile, Words article) {
        return Words.of("deadline.law." + profile, article);
    }
}
