package org.huiyin.reception;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to reception days, by whom and why. */
@Repository
class ReceptionLog {

    private static final int SHOWN = 200;
    private static final Set<String> LATER = Set.of("place", "rooms");

    private final JdbcClient jdbc;

    ReceptionLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Reception day, ReceptionChange change) {
        jdbc.sql("insert into reception_change (reception, region, at, account, what, before, after, why, public) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(day.id(), day.region(), Timestamp.from(change.at()), change.account(), change.what(), change.before(), change.after(), change.why(), told(day, change)).update();
    }

    /** Whether what was changed had been announced by then: place and rooms are with the second announcement only. */
    private static boolean told(Reception day, ReceptionChange change) {
        return day.detailedAt() != null || day.announcedAt() != null && !LATER.contains(change.what());
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
