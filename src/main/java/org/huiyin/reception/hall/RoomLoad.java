package org.huiyin.reception.hall;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room with what it has already.
 *
 * @param taken how many batches of the day are its own: sent to it, waiting, inside or heard
 * @param ahead how many of them stand before the next one
 */
record RoomLoad(Room room, int taken, int ahead) {

    private static final Comparator<RoomLoad> FEWEST = Comparator.comparingInt(RoomLoad::ahead).thenComparingInt(load -> load.room.number());

    boolean full() {
        return room.capacity() != null && taken >= room.capacity();
    }

    boolean lacks(long more) {
        return room.capacity() != null && taken + more > room.capacity();
    }

    /**
     * Where somebody with that matter goes, of rooms for everybody that still have space: to one that is meant for it, else to one that is meant for whatever comes, else to any; each time the one
     * with the fewest ahead, then with the lowest number.
     */
    static Optional<Room> fitting(List<RoomLoad> rooms, @Nullable String category) {
        return rooms.stream().filter(load -> !load.room.first() && !load.full()).min(Comparator.<RoomLoad>comparingInt(load -> load.distance(category)).thenComparing(FEWEST)).map(RoomLoad::room);
    }

    /** Where the fewest are ahead, full or not. */
    static Optional<Room> fewest(List<RoomLoad> rooms) {
        return rooms.stream().filter(load -> !load.room.first()).min(FEWEST).map(RoomLoad::room);
    }

    RoomLoad withOneMore() {
        return new RoomLoad(room, taken + 1, ahead + 1);
    }

    private int distance(@Nullable String category) {
        return room.holds(category) ? 0 : room.categories().isEmpty() ? 1 : 2;
    }
}
