package org.huiyin.console;

import java.util.Map;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.petition.file.ExplainClock;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;
import org.huiyin.web.Page;

/**
 * The explanation of one date.
 *
 * @param people how colleagues call the holders of the accounts
 */
public record ClockPage(ExplainClock.Explained explained, Map<String, String> people) {

    public Deadline clock() {
        return explained.clock();
    }

    public Chip chip(Page page) {
        return FilePage.chip(clock(), page);
    }

    /** Which law it is counted by. */
    public Words law() {
        return LawProfiles.words(clock().profile());
    }

    /** The step of the case in which something was done, as staff read it. */
    public Words words(TimelineEntry entry) {
        return Story.words(entry);
    }

    /** Unit and person, as far as it was one. */
    public String who(TimelineEntry entry) {
        var person = entry.by() == null ? "" : people.getOrDefault(entry.by(), "");
        var unit = entry.unit() == null ? "" : entry.unit();
        return unit.isEmpty() || person.isEmpty() ? unit + person : unit + " · " + person;
    }
}
