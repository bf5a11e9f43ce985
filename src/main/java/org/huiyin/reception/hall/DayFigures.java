package org.huiyin.reception.hall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.BatchSight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of a day, each the sum of what was written down; nobody reports them. Who is not of the chain is told the sum of what they may know of. */
@Component
public class DayFigures {

    private final OwnDay days;
    private final BatchSight sight;
    private final JdbcClient jdbc;

    DayFigures(OwnDay days, BatchSight sight, JdbcClient jdbc) {
        this.days = days;
        this.sight = sight;
        this.jdbc = jdbc;
    }

    /**
     * Of one room, or of the whole day.
     *
     * @param room    0: of no room
     * @param states  batches in each state
     * @param results batches with each result
     */
    public record Line(int room, int batches, int persons, int walkIns, Map<String, Integer> states, Map<String, Integer> results) {

        public int in(String state) {
            return states.getOrDefault(state, 0);
        }

        public int with(TalkResult result) {
            return results.getOrDefault(result.code(), 0);
        }

        private Line and(Line other) {
            return new Line(0, batches + other.batches, persons + other.persons, walkIns + other.walkIns, sum(states, other.states), sum(results, other.results));
        }

        private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
            var all = new TreeMap<>(one);
            other.forEach((key, count) -> all.merge(key, count, Integer::sum));
            return all;
        }
    }

    /** The whole day, and room by room. */
    public record Sheet(Line all, List<Line> rooms) {}

    @Needs(Right.READ_BATCHES)
    public Optional<Sheet> of(Actor actor, long reception) {
        return days.find(actor, reception).map(day -> {
            var lines = new TreeMap<Integer, Line>();
            sight.bind(jdbc.sql("""
                    select coalesce(room, 0) as room, state, result, count(*) as batches, sum(persons) as persons, count(*) filter (where way = 'walk-in') as walk_ins
                      from batch b where reception = :reception and %s group by 1, 2, 3""".formatted(BatchSight.SQL)), actor).param("reception", reception)
                    .query((row, n) -> new Line(row.getInt("room"), row.getInt("batches"), row.getInt("persons"), row.getInt("walk_ins"), Map.of(row.getString("state"), row.getInt("batches")),
                            row.getString("result") == null ? Map.of() : Map.of(row.getString("result"), row.getInt("batches")))).list()
                    .forEach(line -> lines.merge(line.room(), line, (a, b) -> new Line(line.room(), a.and(b).batches(), a.and(b).persons(), a.and(b).walkIns(), a.and(b).states(), a.and(b).results())));
            return new Sheet(lines.values().stream().reduce(new Line(0, 0, 0, 0, Map.of(), Map.of()), Line::and), List.copyOf(lines.values()));
        });
    }
}
