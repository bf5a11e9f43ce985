package org.huiyin.petition.work;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which lists are mailed to whom, and when the next time. */
@Repository
class ViewMailRows {

    private final JdbcClient jdbc;

    ViewMailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be sent now. */
    record Due(String account, long view, Weekly when) {}

    void put(String account, long view, Weekly when, Instant next) {
        jdbc.sql("""
                insert into view_mail (account, view, weekday, hour, next_at) values (?, ?, ?, ?, ?)
                on conflict (account, view) do update set weekday = excluded.weekday, hour = excluded.hour, next_at = excluded.next_at""")
                .params(account, view, when.weekday().getValue(), when.hour(), Timestamp.from(next)).update();
    }

    void drop(String account, long view) {
        jdbc.sql("delete from view_mail where account = ? and view = ?").params(account, view).update();
    }

    /** Those of one account, by list. */
    Map<Long, Weekly> of(String account) {
        return jdbc.sql("select view, weekday, hour from view_mail where account = ? limit 500").param(account)
                .query((row, n) -> Map.entry(row.getLong("view"), new Weekly(DayOfWeek.of(row.getInt("weekday")), row.getInt("hour")))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The next that is due, held until the caller's transaction ends so that no other node takes it. */
    Optional<Due> next(Instant now) {
        return jdbc.sql("select * from view_mail where next_at <= ? order by next_at limit 1 for update skip locked").param(Timestamp.from(now))
                .query((row, n) -> new Due(row.getString("account"), row.getLong("view"), new Weekly(DayOfWeek.of(row.getInt("weekday")), row.getInt("hour")))).optional();
    }

    void again(Due due, Instant next) {
        jdbc.sql("update view_mail set next_at = ? where account = ? and view = ?").params(Timestamp.from(next), due.account(), due.view()).update();
    }
}
