package org.huiyin.console;

import org.huiyin.petition.reminder.Reminder;
import org.huiyin.petition.reminder.Reminders;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;
import org.huiyin.web.Chip.Tone;
import org.jspecify.annotations.Nullable;

/** One page of reminders. */
public record RemindersPage(Reminders.Slice slice, boolean continued) {

    public @Nullable String first() {
        return continued ? RemindersController.ADDRESS : null;
    }

    public @Nullable String next() {
        return slice.next() == null ? null : RemindersController.ADDRESS + "?after=" + slice.next();
    }

    /** What happened, or how far the term was used when the reminder was written. */
    public static Chip chip(Reminder reminder) {
        if (reminder.event() != null) {
            return new Chip(reminder.term() == null ? Tone.SEVERE : Tone.LATE, Words.of("petition.reminder." + reminder.event()));
        }
        return new Chip(switch (reminder.band()) {
            case NORMAL -> Tone.OK;
            case NOTICE -> Tone.NOTICE;
            case WARNING -> Tone.WARN;
            case SEVERE -> Tone.SEVERE;
            case OVERDUE -> Tone.LATE;
        }, reminder.band().words());
    }
}
