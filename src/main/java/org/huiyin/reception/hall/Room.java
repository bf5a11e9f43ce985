package org.huiyin.reception.hall;

import java.util.List;
import org.huiyin.reception.Reception;
import org.jspecify.annotations.Nullable;

/**
 * Where people are received on a day.
 *
 * @param number     as it stands on the door
 * @param topic      what is heard there, in words
 * @param leaders    those of the day who sit there, as announced
 * @param units      ids of the departments that sit there with them
 * @param first      of the highest leader: takes those who were chosen
 * @param capacity   how many batches it takes in the day; {@code null}: as many as come
 * @param categories codes of the content categories it is for, each with what lies below it; none: whatever comes
 */
public record Room(long id, long reception, int number, String topic, List<String> leaders, List<String> units, boolean first, @Nullable Integer capacity, List<String> categories, int version) {

    public Room {
        leaders = List.copyOf(leaders);
        units = List.copyOf(units);
        categories = List.copyOf(categories);
    }

    /** Whether it is meant for that matter, and not only for whatever comes. */
    boolean holds(@Nullable String category) {
        return category != null && categories.stream().anyMatch(category::startsWith);
    }

    /** Those who sit there and are announced for the day. */
    public List<String> seated(Reception day) {
        return leaders.stream().filter(day.leaders()::contains).toList();
    }

    /** Those who sit there and are announced no more, since the day was changed. */
    public List<String> unannounced(Reception day) {
        return leaders.stream().filter(line -> !day.leaders().contains(line)).toList();
    }
}
