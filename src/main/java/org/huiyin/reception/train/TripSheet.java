package org.huiyin.reception.train;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trip as its office or its team sees it.
 *
 * @param name  the first sign of it, if it was given
 * @param phone both ends of it
 */
public record TripSheet(Trip trip, String title, @Nullable String matter, String spot, @Nullable String name, @Nullable String phone, List<Rider> team, List<TripPress> presses, List<TripChange> changes) {

    public TripSheet {
        team = List.copyOf(team);
        presses = List.copyOf(presses);
        changes = List.copyOf(changes);
    }

    /** Whether two phones wrote an end, or one came after the trip had been ended otherwise: somebody should look. */
    public boolean beside() {
        return presses.stream().anyMatch(press -> press.what().ends() && !press.counted());
    }
}
