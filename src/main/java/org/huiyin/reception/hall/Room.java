package org.huiyin.reception.hall;

import java.util.List;

/**
 * Where people are received on a day.
 *
 * @param number  as it stands on the door
 * @param topic   what is heard there
 * @param leaders those of the day who sit there, as announced
 * @param units   ids of the departments that sit there with them
 * @param first   of the highest leader: takes those who were chosen
 */
public record Room(long id, long reception, int number, String topic, List<String> leaders, List<String> units, boolean first, int version) {

    public Room {
        leaders = List.copyOf(leaders);
        units = List.copyOf(units);
    }
}
