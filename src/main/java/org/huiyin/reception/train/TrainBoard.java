package org.huiyin.reception.train;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the cars of an office are, and how long it takes them: counted from what was pressed, by nobody reported, about cars and never about people. */
@Component
public class TrainBoard {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final LegalTime time;

    TrainBoard(JdbcClient jdbc, Sight sight, LegalTime time) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.time = time;
    }

    /** A car and the trip that it is on; {@code minutes}: since the call. Where only the chain may know of the trip, number and place are missing. */
    public record CarStand(long id, String car, String home, @Nullable String number, @Nullable TripState state, @Nullable String place, @Nullable Instant since, @Nullable Long minutes) {}

    /**
     * Figures of the calls of some days, both ends included.
     *
     * @param dispatch median of the minutes from call to dispatch; {@code null} where none was sent
     * @param arrival  the same to arrival
     */
    public record TrainFigures(LocalDate from, LocalDate to, int calls, int sent, int settled, int receipts, int calledOff, int diverted, @Nullable Integer dispatch, @Nullable Integer arrival) {}

    /** In the order in which they were entered. */
    @Needs(Right.KEEP_TRAIN)
    public List<CarStand> cars(Actor actor) {
        var now = time.instant();
        return sight.bind(jdbc.sql("""
                select c.id as car_id, c.name, c.home, t.*, %s as known from train_car c left join train_trip t on t.car = c.id and t.state in ('dispatched', 'en-route', 'on-site')
                 where c.office = :sight_unit and not c.retired order by c.id limit 200""".formatted(TripSight.SQL)), actor).query((row, n) -> stand(row, now)).list();
    }

    /** @throws org.huiyin.runtime.InvalidInput on {@code to} if it lies before {@code from} */
    @Needs(Right.KEEP_TRAIN)
    public TrainFigures figures(Actor actor, @Nullable LocalDate first, @Nullable LocalDate last) {
        var to = last == null ? time.today() : last;
        var from = first == null ? to.minusDays(29) : first;
        new Checks().notBefore("to", to, from).notBefore("from", from, to.minusYears(5)).complain();
        return sight.bind(jdbc.sql("""
                select count(*) as calls, count(dispatched_at) as sent, count(*) filter (where state = 'settled') as settled, count(*) filter (where state = 'receipt') as receipts,
                    count(*) filter (where state = 'called-off') as off, count(*) filter (where state = 'diverted') as diverted,
                    percentile_cont(0.5) within group (order by extract(epoch from dispatched_at - called_at) / 60) filter (where dispatched_at is not null) as dispatch,
                    percentile_cont(0.5) within group (order by extract(epoch from arrived_at - called_at) / 60) filter (where arrived_at is not null) as arrival
                  from train_trip t where t.office = :sight_unit and %s and called_at >= :from::date::timestamp at time zone 'Asia/Shanghai'
                   and called_at < (:to::date + 1)::timestamp at time zone 'Asia/Shanghai'""".formatted(TripSight.SQL)), actor).param("from", Date.valueOf(from)).param("to", Date.valueOf(to))
                .query((row, n) -> new TrainFigures(from, to, row.getInt("calls"), row.getInt("sent"), row.getInt("settled"), row.getInt("receipts"), row.getInt("off"), row.getInt("diverted"),
                        minutes(row, "dispatch"), minutes(row, "arrival"))).single();
    }

    private static CarStand stand(ResultSet row, Instant now) throws SQLException {
        var idle = row.getString("state") == null;
        if (idle || !row.getBoolean("known")) {
            return new CarStand(row.getLong("car_id"), row.getString("name"), row.getString("home"), null, idle ? null : TripState.of(row.getString("state")), null, null, null);
        }
        var called = row.getTimestamp("called_at").toInstant();
        var at = row.getTimestamp("arrived_at") == null ? row.getTimestamp("dispatched_at") : row.getTimestamp("arrived_at");
        return new CarStand(row.getLong("car_id"), row.getString("name"), row.getString("home"), new TripNumber(row.getLong("desk"), row.getInt("seq")).toString(), TripState.of(row.getString("state")),
                row.getString("place"), at.toInstant(), Duration.between(called, now).toMinutes());
    }

    private static @Nullable Integer minutes(ResultSet row, String column) throws SQLException {
        var value = row.getDouble(column);
        return row.wasNull() ? null : (int) Math.round(value);
    }
}
