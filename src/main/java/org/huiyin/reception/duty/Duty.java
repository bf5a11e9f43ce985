package org.huiyin.reception.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a leader is to receive people.
 *
 * @param id      0 while it is only proposed
 * @param version moved by each change
 * @param place   where; {@code null} while nobody says so
 */
public record Duty(long id, long leader, LocalDate day, int version, @Nullable DutyPlace place) {

    static Duty proposed(Leader leader, LocalDate day) {
        return new Duty(0, leader.id(), day, 0, null);
    }

    Duty at(@Nullable DutyPlace where) {
        return new Duty(id, leader, day, version, where);
    }
}
