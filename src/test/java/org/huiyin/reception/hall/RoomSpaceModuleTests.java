package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.reception.batch.SampleBatches.one;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A room takes what it says, and is for what it says. */
class RoomSpaceModuleTests extends OnTheDay {

    private void room(Reception day, int number, @Nullable Integer capacity, String... categories) {
        var version = rooms.list(TRIAGE, day.id()).stream().filter(room -> room.number() == number).map(Room::version).findFirst().orElse(null);
        rooms.put(TRIAGE, day.id(), new RoomOrder(number, number + "号专题", List.of(), null, false, capacity, List.of(categories), version)).orElseThrow();
    }

    private void registered(Reception day, String... categories) {
        for (var category : categories) {
            registering.takeDown(CLERK_THERE, day.id(), Way.DESK, about("试甲", category)).orElseThrow();
        }
    }

    private List<Integer> places(Reception day) {
        return jdbc.sql("select coalesce(room, 0) from batch where reception = ? order by seq").param(day.id()).query(Integer.class).list();
    }

    private String told(Runnable act) {
        try {
            act.run();
            return "";
        } catch (org.huiyin.runtime.InvalidInput invalid) {
            return invalid.faults().toString();
        }
    }

    @Test
    void aFullRoomIsSaidWithTheOneThatStillHasSpace() {
        var day = day(2);
        room(day, 1, 1);
        room(day, 2, 2);
        IntStream.rangeClosed(1, 5).forEach(n -> register(day, "试" + n, null));
        assertThat(rooms.send(TRIAGE, day.id(), 1, 1, false)).isTrue();
        assertThat(rooms.send(TRIAGE, day.id(), 1, 1, false)).as("again: it has its own place").isTrue();
        assertThat(told(() -> rooms.send(TRIAGE, day.id(), 2, 1, false))).contains("room", "reception.hall.full", "1, 1, 2");
        assertThat(told(() -> choosing.choose(TRIAGE, day.id(), choice(List.of(2, 3), List.of(), 1)))).as("chosen likewise, all or none").contains("reception.hall.full");
        assertThat(rooms.share(TRIAGE, day.id())).as("three have no room, two places are left").isEqualTo(2);
        assertThat(places(day)).containsExactly(1, 2, 2, 0, 0);
        assertThat(told(() -> rooms.share(TRIAGE, day.id()))).contains("room", "reception.hall.none-fits", "2");
        assertThat(told(() -> rooms.send(TRIAGE, day.id(), 4, 2, false))).contains("reception.hall.all-full", "2, 2");
        assertThat(faults(() -> room(day, 2, 1))).containsExactly("capacity reception.hall.capacity-taken");
        assertThat(faults(() -> room(day, 2, 0))).containsExactly("capacity reception.capacity");
        room(day, 2, 3);
        assertThat(rooms.share(TRIAGE, day.id())).isEqualTo(1);
    }

    @Test
    void whoeverHasComeGetsANumberThoughEveryRoomIsFull() {
        var day = day(2);
        room(day, 1, 1);
        room(day, 2, 1);
        IntStream.rangeClosed(1, 2).forEach(n -> register(day, "试" + n, null));
        assertThat(rooms.share(TRIAGE, day.id())).isEqualTo(2);
        assertThat(checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow().room()).as("its own place").isEqualTo(1);
        assertThat(checkIn.walkIn(CLERK_THERE, day.id(), one("试丙", null)).orElseThrow().room()).as("the fewest wait there").isEqualTo(2);
        assertThat(checkIn.walkIn(CLERK_THERE, day.id(), one("试丁", null)).orElseThrow().room()).isEqualTo(1);
        calling.call(CLERK_THERE, day.id(), 1).orElseThrow();
        calling.absent(CLERK_THERE, day.id(), 1).orElseThrow();
        room(day, 3, 5);
        assertThat(checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow().room()).as("came back, and others sit where it was sent").isEqualTo(3);
    }

    @Test
    void ofTwoWhoTakeTheLastPlaceAtOnceOneIsTold() throws Exception {
        var day = day(1);
        room(day, 1, 1);
        IntStream.rangeClosed(1, 8).forEach(n -> register(day, "试" + n, null));
        var told = inParallel(IntStream.rangeClosed(1, 8).<Callable<List<String>>>mapToObj(n -> () -> faults(() -> rooms.send(TRIAGE, day.id(), n, 1, false))).toList());
        assertThat(told.stream().filter(List::isEmpty)).hasSize(1);
        assertThat(told.stream().filter(each -> !each.isEmpty())).allSatisfy(each -> assertThat(each).containsExactly("room reception.hall.all-full"));
    }

    @Test
    void mattersGoWhereTheyAreHeard() {
        var day = day(3);
        room(day, 2, null, "03");
        room(day, 3, null, "1002", "04");
        registered(day, "0305", "0305", "1002", "1001", "0401");
        registering.takeDown(CLERK_THERE, day.id(), Way.DESK, one("试乙", null)).orElseThrow();
        assertThat(rooms.share(TRIAGE, day.id())).isEqualTo(6);
        assertThat(places(day)).containsExactly(2, 2, 3, 1, 3, 1);
        assertThat(checkIn.walkIn(CLERK_THERE, day.id(), about("试丙", "0301")).orElseThrow().room()).as("at the door too").isEqualTo(2);
        assertThat(faults(() -> room(day, 4, null, "9999"))).containsExactly("categories reception.hall.unknown-category");
    }

    @Test
    void everythingThatIsWrongWithARoomIsSaidAtOnce() {
        var day = day(2);
        assertThat(faults(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(3, " ", List.of("副县长 试1"), List.of("没有的局"), false, 1000, List.of("9999"), null))))
                .containsExactlyInAnyOrder("topic runtime.missing", "leaders reception.hall.seated", "units reception.hall.unknown-unit", "capacity reception.capacity", "categories reception.hall.unknown-category");
        assertThat(told(() -> rooms.put(TRIAGE, day.id(), new RoomOrder(3, "题", List.of("副县长 试1"), null, false, null)))).contains("副县长 试1, 1");
    }
}
