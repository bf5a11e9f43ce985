package org.huiyin.reception.train;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Calls and trips, as they are kept. */
@Repository
class TripRows {

    private static final String READ = "select t.*, c.name as car_name, " + TripSight.CLOSED + " as closed from train_trip t left join train_car c on c.id = t.car where ";

    private final JdbcClient jdbc;
    private final Sight sight;

    TripRows(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /**
     * A trip with what is kept sealed of it.
     *
     * @param sealed {@code null} once it was given up
     * @param closed it accuses somebody, or its petition is to be kept from everybody but its chain now
     */
    record Kept(Trip trip, byte @Nullable [] sealed, byte[] code, byte @Nullable [] receiptCode, boolean closed) {

        static Kept read(ResultSet row, int n) throws SQLException {
            return new Kept(Trip.read(row, n), row.getBytes("sealed"), row.getBytes("code"), row.getBytes("receipt_code"), row.getBoolean("closed"));
        }
    }

    /** The next number of the office's desk, which is held for the rest of the transaction. */
    TripNumber next(String office, String region) {
        return jdbc.sql("insert into train_desk (office, region, last_trip) values (?, ?, 1) on conflict (office) do update set last_trip = train_desk.last_trip + 1 returning id, last_trip")
                .params(office, region).query((row, n) -> new TripNumber(row.getLong("id"), row.getInt("last_trip"))).single();
    }

    void add(long id, TripNumber number, String office, String region, CallOrder order, String account, byte[] code, byte[] sealed, Instant at) {
        jdbc.sql("""
                insert into train_trip (id, desk, office, region, seq, state, way, place, accusation, code, sealed, first_asked, called_at)
                values (:id, :desk, :office, :region, :seq, 'called', :way, :place, :accusation, :code, :sealed, :account, :at)""")
                .param("id", id).param("desk", number.desk()).param("office", office).param("region", region).param("seq", number.seq()).param("way", order.way())
                .param("place", order.place(), Types.VARCHAR).param("accusation", Boolean.TRUE.equals(order.accusation())).param("code", code).param("sealed", sealed).param("account", account)
                .param("at", Timestamp.from(at)).update();
    }

    Optional<Kept> find(TripNumber number) {
        return jdbc.sql(READ + "t.desk = ? and t.seq = ?").params(number.desk(), number.seq()).query(Kept::read).optional();
    }

    /** The one of that number, as far as the predicate goes; with {@code held} for the rest of the transaction. */
    Optional<Kept> find(Actor actor, TripNumber number, String which, boolean held) {
        return sql(actor, "t.desk = :desk and t.seq = :seq and " + which + (held ? " for no key update of t" : "")).param("desk", number.desk()).param("seq", number.seq()).query(Kept::read).optional();
    }

    /** The own office's, the newest first. */
    List<Kept> of(Actor actor, int before, int limit) {
        return sql(actor, TripSight.OF_OFFICE + " and t.seq < :before order by t.seq desc limit :some").param("before", before).param("some", limit).query(Kept::read).list();
    }

    /** Those that are not at their end, the oldest first. */
    List<Kept> open(Actor actor, int limit) {
        return sql(actor, TripSight.OF_OFFICE + " and t.state in ('called', 'dispatched', 'en-route', 'on-site') order by t.called_at, t.id limit :some").param("some", limit).query(Kept::read).list();
    }

    /** Those on whose team the actor is: open ones, and what ended lately. */
    List<Kept> ridden(Actor actor, Instant since, int limit) {
        return sql(actor, TripSight.RIDDEN + " and (t.ended_at is null or t.ended_at >= :since) order by t.called_at desc, t.id limit :some").param("since", Timestamp.from(since)).param("some", limit)
                .query(Kept::read).list();
    }

    /** Only whoever holds the row writes its course. */
    void course(Trip standing, TripCourse course, @Nullable Long car) {
        jdbc.sql("""
                update train_trip set state = :state, car = :car, dispatched_at = :dispatched, en_route_at = :enRoute, arrived_at = :arrived, ended_at = :ended, version = version + 1 where id = :id""")
                .param("state", course.state().code()).param("car", car, Types.BIGINT).param("dispatched", stamp(course.dispatchedAt()), Types.TIMESTAMP).param("enRoute", stamp(course.enRouteAt()), Types.TIMESTAMP)
                .param("arrived", stamp(course.arrivedAt()), Types.TIMESTAMP).param("ended", stamp(course.endedAt()), Types.TIMESTAMP).param("id", standing.id()).update();
    }

    /** @return whether nothing was said before */
    boolean rate(long trip, String rating) {
        return jdbc.sql("update train_trip set rating = ? where id = ? and rating is null").params(rating, trip).update() == 1;
    }

    void link(long trip, String petition, boolean sealed) {
        jdbc.sql("update train_trip set petition = ?, accusation = accusation or ?, version = version + 1 where id = ?").params(petition, sealed, trip).update();
    }

    void accuses(long trip) {
        jdbc.sql("update train_trip set accusation = true, version = version + 1 where id = ?").param(trip).update();
    }

    void receiptCode(long trip, byte[] code) {
        jdbc.sql("update train_trip set receipt_code = ? where id = ?").params(code, trip).update();
    }

    private StatementSpec sql(Actor actor, String which) {
        return sight.bind(jdbc.sql(READ + which), actor).param("account", actor.account());
    }

    private static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
