package org.huiyin.reception.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video visit as staff sees it.
 *
 * @param own      whether it is the own office's, and may be kept
 * @param name     the first sign of it
 * @param phone    both ends of it; for the office alone
 * @param answered what those who asked were told when it was declined or called off
 * @param changes  for the office alone, the newest first
 */
public record VisitSheet(Visit visit, boolean own, String title, @Nullable String matter, @Nullable String times, String speaks, String name, @Nullable String phone, List<Seat> seats, List<Attendance> attendance,
        @Nullable String answered, @Nullable VisitNotes notes, List<VisitChange> changes) {

    public VisitSheet {
        seats = List.copyOf(seats);
        attendance = List.copyOf(attendance);
        changes = List.copyOf(changes);
    }
}
