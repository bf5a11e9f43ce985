package org.huiyin.reception.video;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a video visit is, and who takes part.
 *
 * @param version  at which it was read
 * @param begins   at a quarter of an hour
 * @param minutes  15 to 120, in quarters
 * @param room     where the office sits; nothing where everybody sits at their own desk
 * @param accounts people of the house; at least one of the own office
 * @param units    ids of units; whoever comes of them takes the place
 */
public record ScheduleOrder(@Nullable Integer version, @Nullable LocalDate day, @Nullable LocalTime begins, @Nullable Integer minutes, @Nullable String room, @Nullable List<@Nullable String> accounts,
        @Nullable List<@Nullable String> units) {

    static final int QUARTER = 15;
    private static final int LONGEST = 120;
    private static final int DAYS_AHEAD = 90;

    public ScheduleOrder {
        room = VisitOrder.said(room);
        accounts = said(accounts);
        units = said(units);
    }

    Instant from() {
        return LocalDateTime.of(Objects.requireNonNull(day), Objects.requireNonNull(begins)).atZone(LegalTime.ZONE).toInstant();
    }

    Instant to() {
        return from().plus(Objects.requireNonNull(minutes), ChronoUnit.MINUTES);
    }

    /** Each quarter of an hour of it. */
    List<Instant> slots() {
        return Stream.iterate(from(), slot -> slot.isBefore(to()), slot -> slot.plus(QUARTER, ChronoUnit.MINUTES)).toList();
    }

    Checks checks(Instant now) {
        var today = now.atZone(LegalTime.ZONE).toLocalDate();
        var invited = Objects.requireNonNull(accounts).size() + Objects.requireNonNull(units).size();
        return new Checks().present("day", day).notBefore("day", day, today).notAfter("day", day, today.plusDays(DAYS_AHEAD)).present("begins", begins)
                .that(begins == null || begins.getMinute() % QUARTER == 0 && begins.getSecond() == 0 && begins.getNano() == 0, "begins", "reception.video.quarter")
                .that(begins == null || day == null || !day.equals(today) || !from(day, begins).isBefore(now.minus(QUARTER, ChronoUnit.MINUTES)), "begins", "reception.video.past").present("minutes", minutes)
                .that(minutes == null || minutes >= QUARTER && minutes <= LONGEST && minutes % QUARTER == 0, "minutes", "reception.video.minutes", QUARTER, LONGEST).optional("room", room, 40)
                .that(!accounts.isEmpty(), "accounts", "reception.video.nobody").that(invited <= Seat.OTHERS, "accounts", "reception.video.too-many", Seat.OTHERS);
    }

    private static Instant from(LocalDate day, LocalTime begins) {
        return LocalDateTime.of(day, begins).atZone(LegalTime.ZONE).toInstant();
    }

    private static List<String> said(@Nullable List<@Nullable String> lines) {
        return lines == null ? List.of() : lines.stream().filter(Objects::nonNull).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
