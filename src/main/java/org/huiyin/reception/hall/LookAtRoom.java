package org.huiyin.reception.hall;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchSheet;
import org.huiyin.reception.batch.LookAtBatches;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever keeps the record in a room has before them. */
@Component
public class LookAtRoom {

    private static final int SHOWN = 30;

    private final OwnDay days;
    private final RoomRows rooms;
    private final HallRows hall;
    private final LookAtBatches looking;
    private final JdbcClient jdbc;

    LookAtRoom(OwnDay days, RoomRows rooms, HallRows hall, LookAtBatches looking, JdbcClient jdbc) {
        this.days = days;
        this.rooms = rooms;
        this.hall = hall;
        this.looking = looking;
        this.jdbc = jdbc;
    }

    /**
     * A room on its day.
     *
     * @param inside  the batch that is called; {@code null} where there is none
     * @param occupied whether somebody is inside, whoever it is
     * @param waiting the queue numbers of the next thirty; they hang in the hall, and name nobody
     * @param heard   of the last thirty that were received there
     */
    public record Sheet(Room room, @Nullable BatchSheet inside, boolean occupied, List<Integer> waiting, List<Batch> heard) {}

    /** The look at whoever is inside is logged. */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Sheet> look(Actor actor, long reception, int number) {
        return days.find(actor, reception).flatMap(day -> rooms.find(reception, number)).map(room -> {
            var called = hall.inRoom(reception, number);
            var inside = called.flatMap(batch -> looking.look(actor, reception, batch.seq()));
            var waiting = jdbc.sql("select queue from batch where reception = ? and room = ? and state = 'arrived' order by queue limit ?").params(reception, number, SHOWN).query(Integer.class).list();
            return new Sheet(room, inside.orElse(null), called.isPresent(), waiting, hall.heard(actor, reception, number, SHOWN));
        });
    }
}
