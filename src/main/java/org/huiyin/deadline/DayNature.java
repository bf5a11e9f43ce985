package org.huiyin.deadline;

import org.huiyin.runtime.Words;

/** What a day is in the working calendar, and what it is called. */
record DayNature(boolean rest, Words words) {

    static final DayNature WORKDAY = new DayNature(false, Words.of("deadline.day.workday"));
    static final DayNature WORKED_WEEKEND = new DayNature(false, Words.of("deadline.day.worked-weekend"));
    static final DayNature WEEKEND = new DayNature(true, Words.of("deadline.day.weekend"));

    static DayNature holiday(String name) {
        return new DayNature(true, Words.of("deadline.holiday." + name));
    }
}
