package org.huiyin.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What an office asks for: see {@link Reception}. {@code restDay}: it is known that the day is a day of rest. */
public record ReceptionOrder(@Nullable LocalDate day, @Nullable LocalTime begins, @Nullable LocalTime ends, @Nullable List<@Nullable String> leaders, @Nullable String topics,
        @Nullable LocalDate registerFrom, @Nullable LocalDate registerTo, @Nullable String registerHow, @Nullable String place, @Nullable List<@Nullable String> rooms, @Nullable Integer capacity,
        @Nullable Boolean restDay) {

    private static final int MOST_LEADERS = 150;
    private static final int MOST_ROOMS = 50;
    private static final int LONGEST_LINE = 100;
    private static final int LARGEST = 9999;

    public ReceptionOrder {
        leaders = lines(leaders);
        rooms = lines(rooms);
        topics = said(topics);
        place = said(place);
    }

    /** What is wrong with it beside what could not be read. */
    public InvalidInput besides(List<InvalidInput.FieldFault> unread) {
        return InvalidInput.besides(unread, () -> checks().complain());
    }

    /** What can be told of it alone; the calendar is asked besides. */
    Checks checks() {
        var checks = new Checks().present("day", day).present("begins", begins).present("ends", ends)
                .that(begins == null || ends == null || begins.isBefore(ends), "ends", "reception.ends")
                .that(!leaders.isEmpty(), "leaders", "runtime.missing").that(leaders.size() <= MOST_LEADERS, "leaders", "reception.most", MOST_LEADERS)
                .optional("topics", topics, 1000).required("registerHow", registerHow, 500).optional("place", place, 200)
                .that(rooms.size() <= MOST_ROOMS, "rooms", "reception.most", MOST_ROOMS)
                .that(capacity == null || capacity >= 1 && capacity <= LARGEST, "capacity", "reception.capacity", LARGEST)
                .that(registerFrom == null || registerTo == null || !registerTo.isBefore(registerFrom), "registerTo", "reception.register-order")
                .that(registerTo == null || day == null || registerTo.isBefore(day), "registerTo", "reception.register-before");
        leaders.forEach(line -> checks.optional("leaders", line, LONGEST_LINE));
        rooms.forEach(line -> checks.optional("rooms", line, LONGEST_LINE));
        return checks;
    }

    private static List<String> lines(@Nullable List<@Nullable String> typed) {
        return typed == null ? List.of() : typed.stream().filter(Objects::nonNull).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
