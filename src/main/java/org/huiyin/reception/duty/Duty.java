package org.huiyin.reception.duty;

import java.time.LocalDate;

/**
 * A day on which a leader is to receive people.
 *
 * @param id      0 while it is only proposed
 * @param version moved by each change
 */
public record Duty(long id, long leader, LocalDate day, int version) {

    static Duty proposed(Leader leader, LocalDate day) {
        return new Duty(0, leader.id(), day, 0);
    }
}
