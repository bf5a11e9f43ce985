package org.huiyin.reception.hall;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.reception.Reception;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rooms of days, as they are kept. */
@Repository
class RoomRows {

    private static final int DAYS = 30;

    private final JdbcClient jdbc;

    RoomRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Room> of(long reception) {
        return jdbc.sql("select * from reception_room where reception = ? order by number").param(reception).query(RoomRows::read).list();
    }

    Optional<Room> find(long reception, int number) {
        return jdbc.sql("select * from reception_room where reception = ? and number = ?").params(reception, number).query(RoomRows::read).optional();
    }

    /** A room with the day and the office that holds it. */
    record Near(String office, LocalDate day, Room room) {}

    /** Of announced days of these offices that were not called off, thirty days back and ahead, the newest first; at most five hundred. */
    List<Near> near(List<String> offices, LocalDate today) {
        return jdbc.sql("""
                select r.office, r.day, m.* from reception r join reception_room m on m.reception = r.id
                 where r.office = any(?) and r.announced_at is not null and r.cancelled_at is null and r.day between ? and ? order by r.day desc, m.reception, m.number limit 500""")
                .params(offices.toArray(String[]::new), Date.valueOf(today.minusDays(DAYS)), Date.valueOf(today.plusDays(DAYS))).query((row, n) -> new Near(row.getString("office"), row.getObject("day", LocalDate.class), read(row, n))).list();
    }

    /** Whether a day is one of those. */
    static boolean near(Reception day, LocalDate today) {
        return day.announcedAt() != null && day.cancelledAt() == null && !day.day().isBefore(today.minusDays(DAYS)) && !day.day().isAfter(today.plusDays(DAYS));
    }

    /** Held for the rest of the transaction: whoever else calls for that room waits. */
    Optional<Room> hold(long reception, int number) {
        return jdbc.sql("select * from reception_room where reception = ? and number = ? for no key update").params(reception, number).query(RoomRows::read).optional();
    }

    /** @return whether it was new, or stood at the version of the order */
    boolean put(Reception day, RoomOrder order, List<String> units) {
        return jdbc.sql("""
                insert into reception_room as r (reception, region, number, topic, leaders, units, first, capacity, categories, version)
                values (:reception, :region, :number, :topic, :leaders::text[], :units::text[], :first, :capacity, :categories::text[], 1)
                on conflict (reception, number) do update set topic = excluded.topic, leaders = excluded.leaders, units = excluded.units, first = excluded.first,
                    capacity = excluded.capacity, categories = excluded.categories, version = r.version + 1 where r.version = :version""")
                .param("reception", day.id()).param("region", day.region()).param("number", order.number()).param("topic", order.topic())
                .param("leaders", Objects.requireNonNull(order.leaders()).toArray(String[]::new)).param("units", units.toArray(String[]::new)).param("first", Boolean.TRUE.equals(order.first()))
                .param("capacity", order.capacity(), Types.INTEGER).param("categories", Objects.requireNonNull(order.categories()).toArray(String[]::new)).param("version", order.version() == null ? 0 : order.version()).update() == 1;
    }

    /** @return whether it was there, and nobody was sent to it, or received in it */
    boolean remove(long reception, int number) {
        return jdbc.sql("""
                delete from reception_room r where r.reception = ? and r.number = ? and not exists (select from batch b where b.reception = r.reception and b.room = r.number)
                   and not exists (select from talk t where t.reception = r.reception and t.room = r.number)""").params(reception, number).update() == 1;
    }

    static Room read(ResultSet row, int n) throws SQLException {
        return new Room(row.getLong("id"), row.getLong("reception"), row.getInt("number"), row.getString("topic"), List.of((String[]) row.getArray("leaders").getArray()),
                List.of((String[]) row.getArray("units").getArray()), row.getBoolean("first"), row.getObject("capacity", Integer.class),
                List.of((String[]) row.getArray("categories").getArray()), row.getInt("version"));
    }
}
