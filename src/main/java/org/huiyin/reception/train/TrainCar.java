package org.huiyin.reception.train;

import java.util.List;

/**
 * A car of an office's direct train.
 *
 * @param home      code of the township where it stands
 * @param equipment of {@link #EQUIPMENT}
 * @param retired   it goes out no more
 */
public record TrainCar(long id, String office, String name, String home, List<String> equipment, boolean retired, int version) {

    /** What a car may carry, as it is stored and sent. */
    public static final List<String> EQUIPMENT = List.of("computer", "printer", "body-camera");

    public TrainCar {
        equipment = List.copyOf(equipment);
    }
}
