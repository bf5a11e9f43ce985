package org.huiyin.reception.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.reception.batch.Batch;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rooms of a day still have space, and who goes where. Whoever asks holds the day's row, so that of two at once each gets a place of their own. */
@Repository
class RoomPlaces {

    /** Those who have, or will have, the place that they were given. */
    private static final String TAKEN = "('registered', 'waiting', 'arrived', 'called', 'received')";
    private static final String LOADS = """
            select r.*, count(b.id) as taken, count(b.id) filter (where b.state = any(:ahead)) as ahead
              from reception_room r left join batch b on b.reception = r.reception and b.room = r.number and b.id <> :without and b.state in %s
             where r.reception = :reception group by r.id order by r.number""".formatted(TAKEN);

    private final JdbcClient jdbc;

    RoomPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws InvalidInput on {@code room} if it has as many as it takes; it names one that has space */
    void space(Batch batch, Room room) {
        var loads = loads(batch.reception(), batch.id(), "arrived");
        if (loads.stream().anyMatch(load -> load.room().number() == room.number() && load.full())) {
            throw full(room, RoomLoad.fitting(loads, batch.category()).orElse(null));
        }
    }

    /** The same for several at once, all or none. */
    void space(List<Batch> coming, Room room) {
        var loads = loads(coming.getFirst().reception(), 0, "arrived");
        var more = coming.stream().filter(batch -> batch.room() == null || batch.room() != room.number()).count();
        if (loads.stream().anyMatch(load -> load.room().number() == room.number() && load.lacks(more))) {
            throw full(room, RoomLoad.fitting(loads, coming.getFirst().category()).filter(other -> other.number() != room.number()).orElse(null));
        }
    }

    private static InvalidInput full(Room room, @Nullable Room other) {
        var takes = Objects.requireNonNull(room.capacity());
        return other == null ? InvalidInput.of("room", "reception.hall.all-full", room.number(), takes) : InvalidInput.of("room", "reception.hall.full", room.number(), takes, other.number());
    }

    /** @throws InvalidInput on {@code capacity} if more were sent to that room already */
    void enough(long reception, RoomOrder order) {
        var takes = order.capacity();
        loads(reception, 0, "arrived").stream().filter(load -> takes != null && Integer.valueOf(load.room().number()).equals(order.number()) && load.taken() > takes).findFirst().ifPresent(load -> {
            throw InvalidInput.of("capacity", "reception.hall.capacity-taken", load.taken());
        });
    }

    /**
     * Where somebody goes who is there now: to the room that they were sent to, as long as they were chosen for it or it has space; else to one that fits. Nobody who has come is turned away: if
     * every room has as many as it takes, they go where the fewest wait, beyond its capacity. Nothing only where the day has no room for everybody.
     */
    Optional<Integer> atArrival(Batch there) {
        var loads = loads(there.reception(), there.id(), "arrived");
        var sent = loads.stream().filter(load -> Integer.valueOf(load.room().number()).equals(there.room()) && (there.chosen() || !load.full())).map(RoomLoad::room).findFirst();
        return sent.or(() -> RoomLoad.fitting(loads, there.category())).or(() -> RoomLoad.fewest(loads)).map(Room::number).or(() -> Optional.ofNullable(there.room()));
    }

    /** Each that has no room yet gets one that fits, in the order in which they registered, as long as there is space. @return how many got one, and how many none */
    Shared share(long reception) {
        var free = jdbc.sql("select * from batch where reception = ? and room is null and state in ('registered', 'arrived') order by seq").param(reception).query(Batch::read).list();
        var loads = new TreeMap<Integer, RoomLoad>();
        loads(reception, 0, "registered", "arrived").forEach(load -> loads.put(load.room().number(), load));
        var batches = new ArrayList<Long>();
        var rooms = new ArrayList<Integer>();
        free.forEach(batch -> RoomLoad.fitting(List.copyOf(loads.values()), batch.category()).ifPresent(room -> {
            loads.computeIfPresent(room.number(), (number, load) -> load.withOneMore());
            batches.add(batch.id());
            rooms.add(room.number());
        }));
        var given = jdbc.sql("update batch b set room = s.room, version = b.version + 1 from unnest(:batches::bigint[], :rooms::int[]) as s (batch, room) where b.id = s.batch and b.room is null")
                .param("batches", batches.toArray(Long[]::new)).param("rooms", rooms.toArray(Integer[]::new)).update();
        return new Shared(given, free.size() - given);
    }

    /** @param left for whom no room has space */
    record Shared(int given, int left) {}

    private List<RoomLoad> loads(long reception, long without, String... ahead) {
        return jdbc.sql(LOADS).param("reception", reception).param("without", without).param("ahead", ahead)
                .query((row, n) -> new RoomLoad(RoomRows.read(row, n), row.getInt("taken"), row.getInt("ahead"))).list();
    }
}
