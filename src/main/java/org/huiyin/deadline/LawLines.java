package org.huiyin.deadline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** A law profile line by line, to be read and to be compared. */
@Component
public class LawLines {

    private final LawProfiles profiles;

    LawLines(LawProfiles profiles) {
        this.profiles = profiles;
    }

    /**
     * Its terms, and what it sets besides; every profile has the same lines in the same order.
     *
     * @throws InvalidInput on field {@code profile}
     */
    public List<LawLine> of(String profile) {
        var law = profiles.law(profile);
        return Stream.concat(
                law.terms().values().stream().map(term -> new LawLine(term.term().name(), term.term().words(), said(term), term.length().number(), term.verified(), term.source())),
                law.values().values().stream().map(figure -> new LawLine(figure.value().name(), figure.value().words(), Words.of("deadline.line.number", figure.is()), figure.is(), figure.verified(), figure.source())))
                .toList();
    }

    /**
     * Two profiles beside each other.
     *
     * @throws InvalidInput on field {@code one} or {@code other}
     */
    public List<LawPair> compared(String one, String other) {
        new Checks().oneOf("one", one, profiles.names()).oneOf("other", other, profiles.names()).complain();
        var left = of(one);
        var right = of(other);
        return IntStream.range(0, left.size()).mapToObj(i -> new LawPair(left.get(i), right.get(i))).toList();
    }

    private static Words said(StatutoryTerm term) {
        var days = Words.of("deadline.line." + term.days().name());
        var length = switch (term.length()) {
            case Length.Days counted -> Words.of("deadline.line.days", counted.count(), days);
            case Length.Months counted -> Words.of("deadline.line.months", counted.count());
            case Length.Ordered ordered when ordered.max() != null -> Words.of("deadline.line.ordered-up-to", ordered.max(), days);
            case Length.Ordered _ -> Words.of("deadline.line.ordered");
            case Length.OneOf choice -> Words.of("deadline.line.one-of", choice.choices().stream().map(String::valueOf).collect(Collectors.joining(" / ")), days);
        };
        return Words.of("deadline.line.term", length, Words.of("deadline.line." + term.onRestDay().name()));
    }
}
