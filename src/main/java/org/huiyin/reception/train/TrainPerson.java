package org.huiyin.reception.train;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be sent out with the car.
 *
 * @param standsFor unit, line of business or village
 * @param seats     as what
 * @param account   with it they press on a phone; a volunteer needs none
 * @param retired   goes out no more
 */
public record TrainPerson(long id, String office, String name, String standsFor, List<Seat> seats, @Nullable String account, boolean retired, int version) {

    public TrainPerson {
        seats = List.copyOf(seats);
    }

    /** As they are named on paper. */
    public String line() {
        return standsFor + ' ' + name;
    }
}
