package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who goes where: by matter, by space, by how many are ahead. */
class RoomLoadTests {

    private static RoomLoad room(int number, @Nullable Integer capacity, int taken, int ahead, String... categories) {
        return new RoomLoad(new Room(number, 1, number, "题", List.of(), List.of(), false, capacity, List.of(categories), 1), taken, ahead);
    }

    private static int fitting(@Nullable String category, RoomLoad... rooms) {
        return RoomLoad.fitting(List.of(rooms), category).map(Room::number).orElse(0);
    }

    @Test
    void aMatterGoesWhereItIsHeardThoughMoreAreAhead() {
        assertThat(fitting("0305", room(1, null, 0, 0), room(2, null, 9, 9, "03"), room(3, null, 7, 7, "0305", "04"), room(4, null, 0, 0, "10"))).isEqualTo(3);
    }

    @Test
    void whatNoRoomIsMeantForGoesWhereWhateverComesIsHeardElseToTheFewest() {
        assertThat(fitting("0305", room(1, null, 3, 3), room(2, null, 0, 0, "10"), room(3, null, 2, 2))).isEqualTo(3);
        assertThat(fitting("0305", room(1, null, 3, 3, "04"), room(2, null, 1, 1, "10"))).isEqualTo(2);
        assertThat(fitting(null, room(1, null, 0, 0, "03"), room(2, null, 5, 5))).isEqualTo(2);
    }

    @Test
    void aFullRoomGetsNobodyAndOneOfTheHighestLeaderOnlyTheChosen() {
        assertThat(fitting("0305", room(1, 2, 2, 0, "03"), room(2, 9, 8, 8))).isEqualTo(2);
        assertThat(fitting("0305", room(1, 2, 2, 0, "03"), room(2, 1, 3, 0))).isZero();
        assertThat(RoomLoad.fewest(List.of(room(1, 2, 2, 2), room(2, 1, 3, 1)))).map(Room::number).contains(2);
        var first = new RoomLoad(new Room(3, 1, 3, "书记", List.of(), List.of(), true, null, List.of("03"), 1), 0, 0);
        assertThat(fitting("0305", first)).isZero();
        assertThat(RoomLoad.fewest(List.of(first))).isEmpty();
    }

    @Test
    void ofRoomsAlikeTheOneWithTheLowestNumber() {
        assertThat(fitting(null, room(2, null, 1, 1), room(1, null, 1, 1))).isEqualTo(1);
    }
}
