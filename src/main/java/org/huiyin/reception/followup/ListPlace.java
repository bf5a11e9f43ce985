package org.huiyin.reception.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Where a page of a list of promises begins: behind that due date and id. */
record ListPlace(Which which, LocalDate today, LocalDate due, long id, int limit) {

    private static final int ROWS = 50;
    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** @throws InvalidInput on {@code after} if it cannot be read */
    static ListPlace of(Which which, String after, LocalDate today) {
        if (after.isEmpty()) {
            return new ListPlace(which, today, which == Which.DONE ? LAST : FIRST, which == Which.DONE ? Long.MAX_VALUE : 0, ROWS + 1);
        }
        var cursor = CURSOR.matcher(after);
        try {
            return cursor.matches() ? new ListPlace(which, today, LocalDate.parse(cursor.group(1)), Long.parseLong(cursor.group(2)), ROWS + 1) : unread();
        } catch (DateTimeException e) {
            return unread();
        }
    }

    private static ListPlace unread() {
        throw InvalidInput.of("after", "reception.after");
    }

    String condition() {
        return "f.state = any(:states) and (:today = :today" + (which == Which.LATE ? " and f.due < :today" : "") + ") and (f.due, f.id) " + (which == Which.DONE ? "<" : ">") + " (:due, :id)";
    }

    String order() {
        return which == Which.DONE ? " order by f.due desc, f.id desc" : " order by f.due, f.id";
    }

    FollowUps page(List<FollowUp> found) {
        var page = found.subList(0, Math.min(found.size(), ROWS));
        return new FollowUps(List.copyOf(page), found.size() > ROWS ? cursor(page.getLast()) : null);
    }

    private static @Nullable String cursor(FollowUp last) {
        return last.due() + "_" + last.id();
    }
}
