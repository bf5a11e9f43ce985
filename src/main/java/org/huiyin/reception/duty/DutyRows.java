package org.huiyin.reception.duty;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which leaders are to receive people, and those on which they did. */
@Repository
class DutyRows {

    private final JdbcClient jdbc;

    DutyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By office, the next first. */
    Map<String, List<Duty>> of(List<String> offices, Period days) {
        return jdbc.sql("select * from duty where office = any(?) and day between ? and ? order by day, id").params(offices.toArray(String[]::new), Date.valueOf(days.from()), Date.valueOf(days.to()))
                .query((row, n) -> Map.entry(row.getString("office"), read(row, n))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<Duty> find(String office, long id) {
        return jdbc.sql("select * from duty where office = ? and id = ?").params(office, id).query(DutyRows::read).optional();
    }

    private static Duty read(ResultSet row, int n) throws SQLException {
        return new Duty(row.getLong("id"), row.getLong("leader"), row.getObject("day", LocalDate.class), row.getInt("version"),
                row.getString("place") == null ? null : new DutyPlace(row.getString("place"), row.getString("place_words")));
    }

    void add(String office, String region, List<Duty> duties) {
        jdbc.sql("insert into duty (office, region, leader, day, version) select :office, :region, leader, day, 1 from unnest(:leaders::bigint[], :days::date[]) as proposed (leader, day)")
                .param("office", office).param("region", region).param("leaders", duties.stream().map(Duty::leader).toArray(Long[]::new))
                .param("days", duties.stream().map(duty -> duty.day().toString()).toArray(String[]::new)).update();
    }

    void drop(List<Duty> duties) {
        jdbc.sql("delete from duty where id = any(?)").param(duties.stream().map(Duty::id).toArray(Long[]::new)).update();
    }

    /** @return whether that leader has no other duty on that day, and it still stood at that version */
    boolean move(Duty to) {
        return jdbc.sql("""
                update duty set leader = :leader, day = :day, version = version + 1 where id = :id and version = :version
                   and not exists (select from duty other where other.leader = :leader and other.day = :day and other.id <> :id)""")
                .param("leader", to.leader()).param("day", Date.valueOf(to.day())).param("id", to.id()).param("version", to.version()).update() == 1;
    }

    /** Where it is to be, under the lock of its office. */
    void place(Duty to) {
        var place = to.place();
        jdbc.sql("update duty set place = :place::text, place_words = :words::text, version = version + 1 where id = :id").param("place", place == null ? null : place.region(), Types.VARCHAR)
                .param("words", place == null ? null : place.words(), Types.VARCHAR).param("id", to.id()).update();
    }

    /** The days on which an office has a reception that is not called off, and whether it is announced. */
    Map<LocalDate, Boolean> standing(String office, Period days) {
        return jdbc.sql("select day, bool_or(announced_at is not null) from reception where office = ? and day between ? and ? and cancelled_at is null group by day")
                .params(office, Date.valueOf(days.from()), Date.valueOf(days.to())).query((row, n) -> Map.entry(row.getObject(1, LocalDate.class), row.getBoolean(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean busy(Leader leader, LocalDate day) {
        return jdbc.sql("select exists (select from duty where leader = ? and day = ?)").params(leader.id(), Date.valueOf(day)).query(Boolean.class).single();
    }

    /**
     * On which days people were received by each office, and by whom: announced, not called off, and over by then. Where rooms were set up, those who sat in one or are named in a record; else those
     * who were announced.
     */
    Map<String, NavigableMap<LocalDate, Set<String>>> held(List<String> offices, Period days, Instant now) {
        var held = new HashMap<String, NavigableMap<LocalDate, Set<String>>>();
        jdbc.sql("""
                select r.office, r.day, case when not exists (select from reception_room m where m.reception = r.id) then r.leaders
                                             else array(select unnest(m.leaders) from reception_room m where m.reception = r.id union select unnest(t.leaders) from talk t where t.reception = r.id) end as leaders
                  from reception r where r.office = any(?) and r.day between ? and ? and r.announced_at is not null and r.cancelled_at is null and (r.day + r.ends) at time zone ? <= ?""")
                .params(offices.toArray(String[]::new), Date.valueOf(days.from()), Date.valueOf(days.to()), LegalTime.ZONE.getId(), Timestamp.from(now))
                .query(row -> {
                    var leaders = Stream.of((String[]) row.getArray("leaders").getArray()).map(Leader::mark).toList();
                    if (!leaders.isEmpty()) {
                        held.computeIfAbsent(row.getString("office"), office -> new TreeMap<>()).computeIfAbsent(row.getObject("day", LocalDate.class), day -> new HashSet<>()).addAll(leaders);
                    }
                });
        return held;
    }
}
