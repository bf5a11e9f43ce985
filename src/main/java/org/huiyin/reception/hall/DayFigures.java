package org.huiyin.reception.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.reception.batch.BatchState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of a day, each the sum of what was written down; nobody reports them. Who is not of the chain is told the sum of what they may know of. */
@Component
public class DayFigures {

    private static final String COUNTED = """
            select b.room, b.state, b.result, t.rating, count(*) as batches, sum(b.persons) as persons, count(*) filter (where b.way = 'walk-in') as walk_ins
              from batch b left join talk t on t.batch = b.id where b.reception = :reception and %s group by 1, 2, 3, 4""".formatted(BatchSight.SQL);

    private final OwnDay days;
    private final RoomRows rooms;
    private final BatchSight sight;
    private final JdbcClient jdbc;

    DayFigures(OwnDay days, RoomRows rooms, BatchSight sight, JdbcClient jdbc) {
        this.days = days;
        this.rooms = rooms;
        this.sight = sight;
        this.jdbc = jdbc;
    }

    /**
     * Of one room, or of the whole day.
     *
     * @param room            0: of no room
     * @param topic           what is heard there; empty where it is no room
     * @param batches         all of them, in whatever state; the sum of {@code states}
     * @param persons         in all of them
     * @param walkIns         batches that had not registered
     * @param received        batches that were heard; the sum of {@code results}
     * @param receivedPersons persons in them; the sum of {@code resultPersons}
     * @param states          batches in each state
     * @param results         batches with each result
     * @param resultPersons   persons with each result
     * @param ratings         batches that said so of their reception
     */
    public record Line(int room, String topic, int batches, int persons, int walkIns, int received, int receivedPersons, Map<String, Integer> states, Map<String, Integer> results,
            Map<String, Integer> resultPersons, Map<String, Integer> ratings) {

        static Line none(int room, String topic) {
            return new Line(room, topic, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of());
        }

        /** Those who have their place there, or will have it. */
        public int taken() {
            return Stream.of(BatchState.REGISTERED, BatchState.WAITING, BatchState.ARRIVED, BatchState.CALLED, BatchState.RECEIVED).mapToInt(state -> in(state.code())).sum();
        }

        public int in(String state) {
            return states.getOrDefault(state, 0);
        }

        public int with(TalkResult result) {
            return results.getOrDefault(result.code(), 0);
        }

        public int personsWith(TalkResult result) {
            return resultPersons.getOrDefault(result.code(), 0);
        }

        public int rated(String rating) {
            return ratings.getOrDefault(rating, 0);
        }

        /** The sum of both, under the room of this one. */
        private Line and(Line other) {
            return new Line(room, topic, batches + other.batches, persons + other.persons, walkIns + other.walkIns, received + other.received, receivedPersons + other.receivedPersons,
                    sum(states, other.states), sum(results, other.results), sum(resultPersons, other.resultPersons), sum(ratings, other.ratings));
        }

        private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
            var all = new TreeMap<>(one);
            other.forEach((key, count) -> all.merge(key, count, Integer::sum));
            return all;
        }
    }

    /** The whole day, and room by room: those of no room first, then every room of the day. */
    public record Sheet(Line all, List<Line> rooms) {

        /** Of that room; all of it nothing where there is none. */
        public Line of(int room) {
            return rooms.stream().filter(line -> line.room() == room).findFirst().orElse(Line.none(room, ""));
        }

        /** Room by room, and their sum. */
        public List<Line> lines() {
            return Stream.concat(rooms.stream(), Stream.of(all)).toList();
        }
    }

    @Needs(Right.READ_BATCHES)
    public Optional<Sheet> of(Actor actor, long reception) {
        return days.find(actor, reception).map(day -> {
            var lines = new TreeMap<Integer, Line>();
            rooms.of(reception).forEach(room -> lines.put(room.number(), Line.none(room.number(), room.topic())));
            sight.bind(jdbc.sql(COUNTED), actor).param("reception", reception).query(DayFigures::counted).list()
                    .forEach(counted -> lines.merge(counted.room(), counted, Line::and));
            return new Sheet(lines.values().stream().reduce(Line.none(0, ""), Line::and), List.copyOf(lines.values()));
        });
    }

    private static Line counted(ResultSet row, int n) throws SQLException {
        var batches = row.getInt("batches");
        var persons = row.getInt("persons");
        var result = row.getString("result");
        var heard = BatchState.RECEIVED.code().equals(row.getString("state"));
        return new Line(row.getInt("room"), "", batches, persons, row.getInt("walk_ins"), heard ? batches : 0, heard ? persons : 0, Map.of(row.getString("state"), batches), one(result, batches),
                one(result, persons), one(row.getString("rating"), batches));
    }

    private static Map<String, Integer> one(@Nullable String key, int count) {
        return key == null ? Map.of() : Map.of(key, count);
    }
}
