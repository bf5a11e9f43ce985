package org.huiyin.console.admin;

import java.util.List;
import org.huiyin.deadline.LawLine;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;

/** Two law profiles beside each other. */
public record LawComparePage(Sheet sheet, List<Choice> profiles, List<Pair> pairs) {

    /** The same line of both. */
    public record Pair(LawLine one, LawLine other) {
        public boolean differs() {
            return !one.says().equals(other.says());
        }
    }

    public long differences() {
        return pairs.stream().filter(Pair::differs).count();
    }
}
