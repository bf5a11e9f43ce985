package org.huiyin.reception;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to reception days, by whom and why. */
@Repository
class ReceptionLog {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    ReceptionLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Reception day, ReceptionChange change) {
        jdbc.sql("insert into reception_change (reception, region, at, account, what, before, after, why, public) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(day.id(), day.region(), Timestamp.from(change.at()), change.account(), change.what(), change.before(), change.after(), change.why(), day.announcedAt() != null).update();
    }

    List<ReceptionChange> of(long reception) {
        return read("", reception);
    }

    /** What was done since it was announced. */
    List<ReceptionChange> publicOf(long reception) {
        return read(" and public", reception);
    }

    private List<ReceptionChange> read(String where, long reception) {
        return jdbc.sql("select * from reception_change where reception = ?" + where + " order by id desc limit ?").params(reception, SHOWN)
                .query((row, n) -> new ReceptionChange(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("what"), row.getString("before"), row.getString("after"),
                        row.getString("why"))).list();
    }
}
