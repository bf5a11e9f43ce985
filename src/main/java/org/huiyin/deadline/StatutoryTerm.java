package org.huiyin.deadline;

import java.util.regex.Pattern;
import java.util.Optional;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * One term as a law profile has it.
 *
 * @param article      article of the 2022 Regulations: {@code 34}, or {@code 31(5)} for an item
 * @param paragraph    paragraph of the article, where known
 * @param law          key of the law or rule that is the true source of the length ({@code deadline.law.*})
 * @param lawArticle   article of that one, where it is not the Regulations and the article is at hand
 * @param starts       whose day starts it
 * @param extendableBy who may grant more time; {@code null} if nobody
 * @param pausedBy     what stops the count; {@code null} if nothing
 * @param duty         something is owed; false for a window of a right
 * @param verified     the length was read in the text of the law
 * @param source       where the value comes from
 */
record StatutoryTerm(Term term, String profile, String article, @Nullable Integer paragraph, String law, @Nullable String lawArticle, StartingEvent starts, Length length, DayKind days,
        RestDayRule onRestDay, @Nullable Extender extendableBy, @Nullable PausedBy pausedBy, boolean duty, boolean verified, String source) {

    private static final Pattern ARTICLE = Pattern.compile("(\\d{1,3})(?:\\((\\d{1,2})\\))?");

    enum Extender { HEAD_OF_ORGAN, ASSIGNING_ORGAN }

    enum PausedBy { REREVIEW_HEARING }

    StatutoryTerm {
        if (!ARTICLE.matcher(article).matches()) {
            throw new IllegalArgumentException(profile + ", " + term + ": an article is a number, or a number and an item: " + article);
        }
        if (onRestDay == RestDayRule.LAST_DAY_STANDS && !term.countsFirstDay()) {
            throw new IllegalArgumentException(profile + ", " + term + ": only a term whose first day counts can stand on a rest day");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(profile + ", " + term + ": the source is missing");
        }
    }

    /** What it rests on. */
    Basis basis() {
        var months = length instanceof Length.Months counted ? counted.count() : 0;
        return new Basis(founding(), national(), dayIsNamed() ? starts.setBy() : null, months, verified);
    }

    /** The same in the profile that stands on this one. */
    StatutoryTerm under(String other) {
        return new StatutoryTerm(term, other, article, paragraph, law, lawArticle, starts, length, days, onRestDay, extendableBy, pausedBy, duty, verified, source);
    }

    /** With another length, whose source is that rule. */
    StatutoryTerm changed(OwnLaw by, int number) {
        return new StatutoryTerm(term, by.name(), article, paragraph, by.name(), null, starts, length.with(number), days, onRestDay, extendableBy, pausedBy, duty, true, by.source());
    }

    private boolean national() {
        return law.equals(LawProfiles.DEFAULT);
    }

    private boolean dayIsNamed() {
        return length instanceof Length.Ordered && onRestDay == RestDayRule.NAMED_DATE_STANDS;
    }

    private Words founding() {
        var name = LawProfiles.isOwn(law) ? Words.of("deadline.law.own", law) : Words.of("deadline.law." + law);
        return Optional.ofNullable(national() ? article : lawArticle).map(number -> Words.of("deadline.law.in", name, said(number))).orElse(name);
    }

    private Words said(String number) {
        var parts = ARTICLE.matcher(number);
        if (national() && paragraph != null) {
            return Words.of("deadline.article.paragraph", number, paragraph);
        }
        return parts.matches() && parts.group(2) != null ? Words.of("deadline.article.item", parts.group(1), parts.group(2)) : Words.of("deadline.article.plain", number);
    }
}
