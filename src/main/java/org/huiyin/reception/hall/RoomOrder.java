package org.huiyin.reception.hall;

import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** What an office asks for: see {@link Room}. {@code units}: an id or an exact name in each line. {@code version}: at which it was read; absent for a new one. */
public record RoomOrder(@Nullable Integer number, @Nullable String topic, @Nullable List<@Nullable String> leaders, @Nullable List<@Nullable String> units, @Nullable Boolean first,
        @Nullable Integer capacity, @Nullable List<@Nullable String> categories, @Nullable Integer version) {

    private static final int MOST = 99;
    private static final int MOST_UNITS = 20;
    private static final int MOST_CATEGORIES = 50;
    private static final int LARGEST = 999;

    public RoomOrder {
        topic = topic == null || topic.isBlank() ? null : topic.strip();
        leaders = lines(leaders);
        units = lines(units);
        categories = lines(categories).stream().distinct().toList();
    }

    /** One that takes as many as come, whatever they come about. */
    public RoomOrder(@Nullable Integer number, @Nullable String topic, @Nullable List<@Nullable String> leaders, @Nullable List<@Nullable String> units, @Nullable Boolean first, @Nullable Integer version) {
        this(number, topic, leaders, units, first, null, null, version);
    }

    /** @param announced the leaders of the day; somebody else cannot sit in a room of it */
    Checks checks(List<String> announced) {
        var checks = new Checks().present("number", number).that(number == null || number >= 1 && number <= MOST, "number", "reception.hall.room-number", MOST).required("topic", topic, 100)
                .that(capacity == null || capacity >= 1 && capacity <= LARGEST, "capacity", "reception.capacity", LARGEST)
                .that(categories.size() <= MOST_CATEGORIES, "categories", "reception.most", MOST_CATEGORIES);
        leaders.stream().filter(line -> !announced.contains(line)).findFirst().ifPresent(line -> checks.that(false, "leaders", "reception.hall.not-announced", line));
        return checks.that(units == null || units.size() <= MOST_UNITS, "units", "reception.most", MOST_UNITS);
    }

    private static List<String> lines(@Nullable List<@Nullable String> typed) {
        return typed == null ? List.of() : typed.stream().filter(Objects::nonNull).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
