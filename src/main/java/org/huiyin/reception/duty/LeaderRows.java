package org.huiyin.reception.duty;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who receives people on behalf of an office, and when they are away. */
@Repository
class LeaderRows {

    private final JdbcClient jdbc;

    LeaderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, Leader.Absence absence) {}

    /** Those who serve on any day between. */
    List<Leader> of(String office, Period days) {
        return of(List.of(office), days);
    }

    /** The same of several offices. */
    List<Leader> of(List<String> offices, Period days) {
        return read("office = any(?) and since <= ? and coalesce(until, 'infinity') >= ?", offices.toArray(String[]::new), Date.valueOf(days.to()), Date.valueOf(days.from()));
    }

    /** Those of them that there are. */
    List<Leader> of(Collection<Long> ids) {
        return read("id = any(?)", (Object) ids.toArray(Long[]::new));
    }

    Optional<Leader> find(String office, long id) {
        return read("office = ? and id = ?", office, id).stream().findFirst();
    }

    private List<Leader> read(String which, Object... values) {
        Map<Long, List<Leader.Absence>> away = jdbc.sql("select * from duty_absence where leader in (select id from duty_leader where " + which + ") order by first_day, id").params(values)
                .query((row, n) -> new Row(row.getLong("leader"), absence(row))).list().stream()
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::absence, Collectors.toList())));
        return jdbc.sql("select * from duty_leader where " + which + " order by id").params(values)
                .query((row, n) -> new Leader(row.getLong("id"), row.getString("office"), row.getString("post"), row.getString("name"), row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class), away.getOrDefault(row.getLong("id"), List.of()), row.getObject("substitute", Long.class), row.getString("account"))).list();
    }

    private static Leader.Absence absence(ResultSet row) throws SQLException {
        return new Leader.Absence(row.getLong("id"), new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)), row.getString("why"));
    }

    long add(Leader leader, String region) {
        return jdbc.sql("insert into duty_leader (office, region, post, name, mark, since) values (?, ?, ?, ?, ?, ?) returning id")
                .params(leader.office(), region, leader.post(), leader.name(), leader.mark(), Date.valueOf(leader.since())).query(Long.class).single();
    }

    void substitute(Leader leader, @Nullable Long other) {
        jdbc.sql("update duty_leader set substitute = ? where id = ?").param(1, other, Types.BIGINT).param(2, leader.id()).update();
    }

    void account(Leader leader, @Nullable String account) {
        jdbc.sql("update duty_leader set account = ? where id = ?").param(1, account, Types.VARCHAR).param(2, leader.id()).update();
    }

    void leave(Leader leader, LocalDate until) {
        jdbc.sql("update duty_leader set until = ? where id = ?").params(Date.valueOf(until), leader.id()).update();
    }

    void away(Leader leader, String region, Period days, String why) {
        jdbc.sql("insert into duty_absence (leader, region, first_day, last_day, why) values (?, ?, ?, ?, ?)")
                .params(leader.id(), region, Date.valueOf(days.from()), Date.valueOf(days.to()), why).update();
    }

    void back(Leader leader, Leader.Absence absence) {
        jdbc.sql("delete from duty_absence where id = ? and leader = ?").params(absence.id(), leader.id()).update();
    }
}
