package org.huiyin.coordination.joint;

import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param about    what has happened, and what each is needed for; at most 1000 characters
 * @param place    where they are to come
 * @param units    ids of those who are called, at most ten
 * @param minutes  within how many minutes they are to be there: 5 to 10080, which is a week
 * @param petition number of the petition that it goes with, in the caller's sight
 */
public record SummonsOrder(@Nullable String about, @Nullable String place, @Nullable List<@Nullable String> units, @Nullable Integer minutes, @Nullable String petition) {

    /** What is typed about it at most. */
    public static final int LONGEST = 1000;
    private static final int MOST_UNITS = 10;
    private static final int SOONEST = 5;
    private static final int LATEST = 7 * 24 * 60;

    public SummonsOrder {
        about = SummonsWords.said(about);
        place = SummonsWords.said(place);
        units = units == null ? List.of() : units.stream().filter(Objects::nonNull).map(String::strip).filter(unit -> !unit.isEmpty()).distinct().toList();
        petition = SummonsWords.said(petition);
    }

    /** The same with what a window knows already. */
    public SummonsOrder at(String where, @Nullable String goesWith) {
        return new SummonsOrder(about, place == null ? where : place, units, minutes, petition == null ? goesWith : petition);
    }

    Checks checks() {
        return new Checks().required("about", about, LONGEST).required("place", place, 200).that(!named().isEmpty(), "units", "coordination.joint.no-unit")
                .that(named().size() <= MOST_UNITS, "units", "coordination.too-many-units", MOST_UNITS).present("minutes", minutes)
                .that(minutes == null || minutes >= SOONEST && minutes <= LATEST, "minutes", "coordination.joint.minutes", SOONEST, LATEST);
    }

    List<String> named() {
        return Objects.requireNonNull(units).stream().map(Objects::requireNonNull).toList();
    }
}
