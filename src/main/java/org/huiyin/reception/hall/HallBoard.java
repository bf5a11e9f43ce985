package org.huiyin.reception.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs in the hall: which number is called where, and how long the others wait. No names, no matters; anybody may look. */
@Component
public class HallBoard {

    private static final Duration USUAL = Duration.ofMinutes(15);

    private final Receptions receptions;
    private final JdbcClient jdbc;

    HallBoard(Receptions receptions, JdbcClient jdbc) {
        this.receptions = receptions;
        this.jdbc = jdbc;
    }

    /**
     * A door.
     *
     * @param called  the number that is called or inside; {@code null} where the room is free
     * @param paper   the number on their slip of paper, where they were given one while there was no network
     * @param since   when it was called
     * @param waiting how many wait for that room
     * @param expected about how long the last of them waits, by how long conversations have taken today
     */
    public record Door(int room, String topic, @Nullable Integer called, @Nullable String paper, @Nullable Instant since, int waiting, Duration expected) {}

    /** Everything in the hall, in two queries. */
    public record Board(Reception day, List<Door> doors, List<Door> latest) {

        /** Changes whenever anything that is shown does. */
        public String version() {
            return Integer.toHexString(doors.hashCode());
        }
    }

    /** Nothing if no such day was announced. */
    public Optional<Board> look(long reception) {
        return receptions.find(reception).map(day -> {
            var doors = doors(reception);
            return new Board(day, doors, doors.stream().filter(door -> door.since() != null).sorted((a, b) -> b.since().compareTo(a.since())).limit(3).toList());
        });
    }

    private List<Door> doors(long reception) {
        return jdbc.sql("""
                select r.number, r.topic, c.queue, c.paper, c.called_at, coalesce(w.waiting, 0) as waiting, extract(epoch from coalesce(t.took, interval '0')) as took
                  from reception_room r
                  left join batch c on c.reception = r.reception and c.room = r.number and c.state = 'called'
                  left join (select room, count(*) as waiting from batch where reception = :reception and state = 'arrived' group by room) w on w.room = r.number
                  left join (select room, avg(ended_at - called_at) as took from batch where reception = :reception and state = 'received' and called_at < ended_at group by room) t on t.room = r.number
                 where r.reception = :reception order by r.number""").param("reception", reception).query((row, n) -> {
                     var took = Duration.ofSeconds(row.getLong("took"));
                     var since = row.getTimestamp("called_at");
                     return new Door(row.getInt("number"), row.getString("topic"), row.getObject("queue", Integer.class), row.getString("paper"), since == null ? null : since.toInstant(), row.getInt("waiting"),
                             (took.isZero() ? USUAL : took).multipliedBy(row.getInt("waiting")));
                 }).list();
    }
}
