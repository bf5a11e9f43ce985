package org.huiyin.reception.duty;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.runtime.LegalTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which leaders are to receive people, and those on which they did. */
@Repository
class DutyRows {

    private final JdbcClient jdbc;

    DutyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Duty> of(String office, Period days) {
        return jdbc.sql("select * from duty where office = ? and day between ? and ? order by day, id").params(office, Date.valueOf(days.from()), Date.valueOf(days.to())).query(DutyRows::read).list();
    }

    Optional<Duty> find(String office, long id) {
        return jdbc.sql("select * from duty where office = ? and id = ?").params(office, id).query(DutyRows::read).optional();
    }

    private static Duty read(ResultSet row, int n) throws SQLException {
        return new Duty(row.getLong("id"), row.getLong("leader"), row.getObject("day", LocalDate.class), row.getInt("version"));
    }

    void add(String office, String region, List<Duty> duties) {
        jdbc.sql("insert into duty (office, region, leader, day, version) select :office, :region, leader, day, 1 from unnest(:leaders::bigint[], :days::date[]) as proposed (leader, day)")
                .param("office", office).param("region", region).param("leaders", duties.stream().map(Duty::leader).toArray(Long[]::new))
                .param("days", duties.stream().map(duty -> duty.day().toString()).toArray(String[]::new)).update();
    }

    void drop(List<Duty> duties) {
        jdbc.sql("delete from duty where id = any(?)").param(duties.stream().map(Duty::id).toArray(Long[]::new)).update();
    }

    /** @return whether it still stood at that version, and that leader has no other duty on that day */
    boolean move(Duty to) {
        try {
            return jdbc.sql("update duty set leader = ?, day = ?, version = version + 1 where id = ? and version = ?").params(to.leader(), Date.valueOf(to.day()), to.id(), to.version()).update() == 1;
        } catch (DuplicateKeyException twice) {
            return false;
        }
    }

    /** On which days people were received, and by whom: announced, not called off, and over by then. */
    NavigableMap<LocalDate, Set<String>> held(String office, Period days, Instant now) {
        var held = new TreeMap<LocalDate, Set<String>>();
        jdbc.sql("select day, leaders from reception where office = ? and day between ? and ? and announced_at is not null and cancelled_at is null and (day + ends) at time zone ? <= ?")
                .params(office, Date.valueOf(days.from()), Date.valueOf(days.to()), LegalTime.ZONE.getId(), Timestamp.from(now))
                .query(row -> {
                    held.computeIfAbsent(row.getObject("day", LocalDate.class), day -> new HashSet<>()).addAll(Stream.of((String[]) row.getArray("leaders").getArray()).map(Leader::mark).toList());
                });
        return held;
    }
}
