package org.huiyin.reception;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reception days, as they are kept. */
@Repository
class ReceptionRows {

    private final JdbcClient jdbc;

    ReceptionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Reception made) {
        return bound("""
                insert into reception (office, region, day, begins, ends, leaders, topics, register_from, register_to, register_how, place, rooms, capacity, version, changed_at)
                values (:office, :region, :day, :begins, :ends, :leaders::text[], :topics, :registerFrom, :registerTo, :registerHow, :place, :rooms::text[], :capacity, 1, :at) returning id""", made)
                .param("office", made.office()).param("region", made.region()).query(Long.class).single();
    }

    /** @return whether it still stood at that version */
    boolean change(Reception made) {
        return bound("""
                update reception set day = :day, begins = :begins, ends = :ends, leaders = :leaders::text[], topics = :topics, register_from = :registerFrom, register_to = :registerTo,
                    register_how = :registerHow, place = :place, rooms = :rooms::text[], capacity = :capacity, version = version + 1, changed_at = :at where id = :id and version = :version""", made)
                .param("id", made.id()).param("version", made.version()).update() == 1;
    }

    private JdbcClient.StatementSpec bound(String sql, Reception made) {
        return jdbc.sql(sql).param("day", Date.valueOf(made.day())).param("begins", Time.valueOf(made.begins())).param("ends", Time.valueOf(made.ends()))
                .param("leaders", made.leaders().toArray(String[]::new)).param("topics", made.topics()).param("registerFrom", Date.valueOf(made.registerFrom()))
                .param("registerTo", Date.valueOf(made.registerTo())).param("registerHow", made.registerHow()).param("place", made.place())
                .param("rooms", made.rooms().toArray(String[]::new)).param("capacity", made.capacity(), Types.INTEGER).param("at", Timestamp.from(made.changedAt()));
    }

    /** Sets the moment at which it came to a stage. @param column of the three, never from outside */
    boolean reach(Reception standing, String column, Instant at, @Nullable String why) {
        return jdbc.sql("update reception set %s = :at, cancelled_why = :why, version = version + 1, changed_at = :at where id = :id and version = :version".formatted(column))
                .param("at", Timestamp.from(at)).param("why", why).param("id", standing.id()).param("version", standing.version()).update() == 1;
    }

    Optional<Reception> find(long id) {
        return jdbc.sql("select * from reception where id = ?").param(id).query(ReceptionRows::read).optional();
    }

    /** The last day first. @param before id of the last one of the page before */
    List<Reception> of(String office, long before, int limit) {
        return jdbc.sql("select * from reception where office = ? and (day, id) < (coalesce((select day from reception where id = ?), 'infinity'), ?) order by day desc, id desc limit ?")
                .params(office, before, before, limit).query(ReceptionRows::read).list();
    }

    /** Announced, from that day on, the next first; in the region or below it. */
    List<Reception> announced(String regionPrefix, LocalDate from, long after, int limit) {
        return jdbc.sql("select * from reception where announced_at is not null and (day, id) > (?, ?) and starts_with(region, ?) order by day, id limit ?")
                .params(Date.valueOf(from), after, regionPrefix, limit).query(ReceptionRows::read).list();
    }

    /** Announced by an office, from that day on and before the other, the newest first. */
    List<Reception> held(String office, LocalDate from, LocalDate before, int limit) {
        return jdbc.sql("select * from reception where office = ? and announced_at is not null and day >= ? and day < ? order by day desc, id desc limit ?")
                .params(office, Date.valueOf(from), Date.valueOf(before), limit).query(ReceptionRows::read).list();
    }

    /** Other days of the same office that are announced, and go on at the same hours. */
    List<Reception> beside(Reception one) {
        return jdbc.sql("""
                select * from reception where office = :office and day = :day and id <> :id and announced_at is not null and cancelled_at is null and begins < :ends and :begins < ends order by id limit 50""")
                .param("office", one.office()).param("day", Date.valueOf(one.day())).param("id", one.id()).param("begins", Time.valueOf(one.begins())).param("ends", Time.valueOf(one.ends()))
                .query(ReceptionRows::read).list();
    }

    private static Reception read(ResultSet row, int n) throws SQLException {
        return new Reception(row.getLong("id"), row.getString("office"), row.getString("region"), row.getObject("day", LocalDate.class), row.getObject("begins", LocalTime.class),
                row.getObject("ends", LocalTime.class), List.of((String[]) row.getArray("leaders").getArray()), row.getString("topics"), row.getObject("register_from", LocalDate.class),
                row.getObject("register_to", LocalDate.class), row.getString("register_how"), row.getString("place"), List.of((String[]) row.getArray("rooms").getArray()), row.getObject("capacity", Integer.class), row.getInt("version"),
                moment(row, "announced_at"), moment(row, "detailed_at"), moment(row, "cancelled_at"), row.getString("cancelled_why"), row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
