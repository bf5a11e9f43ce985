package org.huiyin.reception.hall;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches on the day itself. Whoever gives a queue number holds the day's row first, whoever calls holds the room's. */
@Repository
class HallRows {

    private static final String BEFORE = "(select count(*) from batch w where w.reception = b.reception and w.room = b.room and w.state = 'arrived' and w.queue < b.queue)";

    /** Of the rooms of a batch's day, the one before which the fewest wait; never the highest leader's. */
    private static final String EMPTIEST = """
            (select r.number from reception_room r where r.reception = b.reception and not r.first
              order by (select count(*) from batch w where w.reception = r.reception and w.room = r.number and w.state = 'arrived'), r.number limit 1)""";

    private final JdbcClient jdbc;
    private final BatchSight sight;
    private final RoomPlaces places;

    HallRows(JdbcClient jdbc, BatchSight sight, RoomPlaces places) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.places = places;
    }

    /** Held for the rest of the transaction, if the actor may know of it. */
    Optional<Batch> hold(Actor actor, long reception, int seq) {
        return hold(reception, seq).filter(batch -> sight.sees(batch, actor));
    }

    /** The last that were received in a room, of whom the actor may know. */
    List<Batch> heard(Actor actor, long reception, int room, int limit) {
        return sight.bind(jdbc.sql("select b.* from batch b where b.reception = :reception and b.room = :room and b.state = 'received' and " + BatchSight.SQL + " order by b.ended_at desc limit :limit"), actor)
                .param("reception", reception).param("room", room).param("limit", limit).query(Batch::read).list();
    }

    boolean sees(Batch batch, Actor actor) {
        return sight.sees(batch, actor);
    }

    Optional<Batch> hold(long reception, int seq) {
        return jdbc.sql("select * from batch where reception = ? and seq = ? for no key update").params(reception, seq).query(Batch::read).optional();
    }

    /** Held like that, those of which the actor may know, in the order in which they registered. */
    List<Batch> hold(Actor actor, long reception, List<Integer> seqs) {
        return sight.bind(jdbc.sql("select b.* from batch b where b.reception = :reception and b.seq = any(:seqs) and " + BatchSight.SQL + " order by b.seq for no key update of b"), actor)
                .param("reception", reception).param("seqs", seqs.toArray(Integer[]::new)).query(Batch::read).list();
    }

    void choose(List<Batch> held, int room) {
        jdbc.sql("update batch set room = ?, chosen = true, version = version + 1 where id = any(?)").params(room, ids(held)).update();
    }

    /** Chosen no more: whoever was sent to the highest leader goes to another room, at once where they wait in the queue. */
    void release(List<Batch> held) {
        jdbc.sql("""
                update batch b set chosen = false, version = b.version + 1,
                    room = case when not exists (select from reception_room r where r.reception = b.reception and r.number = b.room and r.first) then b.room when b.state = 'arrived' then %s end
                 where b.id = any(?)""".formatted(EMPTIEST)).param(ids(held)).update();
    }

    private static Long[] ids(List<Batch> held) {
        return held.stream().map(Batch::id).toArray(Long[]::new);
    }

    /** @return whether it can still be sent somewhere */
    boolean send(Batch standing, int room, boolean chosen) {
        return jdbc.sql("update batch set room = ?, chosen = ?, version = version + 1 where id = ? and state in ('registered', 'waiting', 'arrived', 'absent')").params(room, chosen, standing.id()).update() == 1;
    }

    void holdDay(long reception) {
        jdbc.sql("select id from reception where id = ? for no key update").param(reception).query(Long.class).single();
    }

    /** Held like that, and still going on. @throws InvalidInput on {@code reception} if it was closed or called off meanwhile */
    void holdOpenDay(long reception) {
        if (!jdbc.sql("select closed_at is null and cancelled_at is null from reception where id = ? for no key update").param(reception).query(Boolean.class).single()) {
            throw InvalidInput.of("reception", "reception.ended");
        }
    }

    /** It is there, and gets the next number, and a room ({@link RoomPlaces#atArrival}). */
    Batch arrive(Batch standing, Instant at) {
        return jdbc.sql("""
                with next as (update reception set last_queue = last_queue + 1 where id = :reception returning last_queue)
                update batch b set state = 'arrived', queue = (select last_queue from next), arrived_at = :at, called_at = null, ended_at = null, version = version + 1, room = :room
                 where b.id = :id returning *""").param("reception", standing.reception()).param("at", Timestamp.from(at)).param("room", places.atArrival(standing).orElse(null), Types.INTEGER).param("id", standing.id())
                .query(Batch::read).single();
    }

    /** What was written down without network: since when it is there, on which slip of paper. */
    Batch arrived(Batch there, @Nullable String paper, Instant at) {
        return jdbc.sql("update batch set registered_at = least(registered_at, :at), paper = coalesce(:paper, paper) where id = :id returning *").param("at", Timestamp.from(at))
                .param("paper", paper, Types.VARCHAR).param("id", there.id()).query(Batch::read).single();
    }

    /** Heard in that room, from wherever it waited. @return whether it still waited, or was called */
    boolean heard(Batch there, int room, String result, Instant at) {
        return jdbc.sql("""
                update batch set state = 'received', room = :room, result = :result, called_at = coalesce(called_at, :at), ended_at = greatest(called_at, :at), version = version + 1
                 where id = :id and state in ('arrived', 'called')""").param("room", room).param("result", result).param("at", Timestamp.from(at)).param("id", there.id()).update() == 1;
    }

    int before(Batch waiting) {
        return jdbc.sql("select " + BEFORE + " from batch b where b.id = ?").param(waiting.id()).query(Integer.class).single();
    }

    Optional<Batch> inRoom(long reception, int room) {
        return jdbc.sql("select * from batch where reception = ? and room = ? and state = 'called'").params(reception, room).query(Batch::read).optional();
    }

    /** The first that waits for that room of whom the actor may know. One that left in the same moment is passed over, so it asks twice. */
    Optional<Batch> call(Actor actor, long reception, int room, Instant at) {
        return callFirst(actor, reception, room, at).or(() -> callFirst(actor, reception, room, at));
    }

    private Optional<Batch> callFirst(Actor actor, long reception, int room, Instant at) {
        return sight.bind(jdbc.sql("""
                update batch set state = 'called', called_at = :at, version = version + 1
                 where id = (select b.id from batch b where b.reception = :reception and b.room = :room and b.state = 'arrived' and %s order by b.queue limit 1 for no key update of b) returning *"""
                .formatted(BatchSight.SQL)), actor).param("at", Timestamp.from(at)).param("reception", reception).param("room", room).query(Batch::read).optional();
    }

    /** Was called and did not come, or went away before. @return whether it was still there or called */
    boolean leave(Batch there, Instant at) {
        return jdbc.sql("update batch set state = 'absent', ended_at = ?, version = version + 1 where id = ? and state in ('arrived', 'called')").params(Timestamp.from(at), there.id()).update() == 1;
    }

    /** Whoever was heard turned out to accuse somebody: the chain's alone from now on. */
    void accuse(Batch heard) {
        jdbc.sql("update batch set accusation = true, version = version + 1 where id = ?").param(heard.id()).update();
    }

    /** Called, and then ended in that way. @return whether it was still called */
    boolean end(Batch called, BatchState state, String result, Instant at) {
        return jdbc.sql("update batch set state = ?, result = nullif(?, ''), ended_at = ?, version = version + 1 where id = ? and state = 'called'").params(state.code(), result, Timestamp.from(at), called.id())
                .update() == 1;
    }

    /** Those who did not come, at the end of the day. */
    List<Batch> close(long reception, Instant at) {
        return jdbc.sql("update batch set state = 'absent', ended_at = :at, version = version + 1 where reception = :reception and state = 'registered' returning *").param("at", Timestamp.from(at))
                .param("reception", reception).query(Batch::read).list();
    }
}
