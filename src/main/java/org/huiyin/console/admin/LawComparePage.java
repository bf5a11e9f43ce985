package org.huiyin.console.admin;

import java.util.List;
import org.huiyin.deadline.LawPair;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;

/** Two law profiles beside each other. */
public record LawComparePage(Sheet sheet, List<Choice> profiles, List<LawPair> pairs) {

    public long differences() {
        return pairs.stream().filter(LawPair::differs).count();
    }
}
