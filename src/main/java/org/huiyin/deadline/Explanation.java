package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.runtime.Words;

/** Says a due date in sentences: the rule and its start, the end, and what a reader must not rely on. */
final class Explanation {

    private final List<Words> sentences = new ArrayList<>();

    /** The rule: {@code shape} is how the length is spoken of (calendar, working, months, first-day, named). */
    static Explanation of(StatutoryTerm term, String shape, int length, LocalDate start) {
        var said = new Explanation();
        var basis = term.basis();
        said.sentences.add(Words.of("deadline.words." + shape, basis.source(), term.term().words(), length, term.starts().words(), start,
                basis.setBy() == null ? "" : basis.setBy()));
        return said;
    }

    Explanation ending(WorkingCalendar calendar, DayCount count) {
        sentences.add(count.last().equals(count.due())
                ? Words.of("deadline.words.ends", count.due())
                : Words.of("deadline.words.carried", count.last(), calendar.nature(count.last()).words(), count.due()));
        return this;
    }

    Explanation warningIf(boolean warn, String key, Object... args) {
        if (warn) {
            sentences.add(Words.of(key, args));
        }
        return this;
    }

    Words words() {
        return sentences.stream().reduce((said, next) -> Words.of("deadline.words.joined", said, next)).orElseThrow();
    }
}
