package org.huiyin.reception;

import java.util.List;
import org.huiyin.runtime.Checks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody receives people at two announced days of an office at once. Whoever asks holds the office's announcements, so that of two who announce at once one is told. */
@Component
class LeadersFree {

    private final JdbcClient jdbc;
    private final ReceptionRows rows;

    LeadersFree(JdbcClient jdbc, ReceptionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** @param wanted how the day is to be announced, or changed; hours that only touch do not overlap */
    void check(Checks checks, Reception wanted) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('reception-leaders/' || ?, 0))").param(wanted.office()).query((row, n) -> n).list();
        var others = rows.beside(wanted);
        wanted.leaders().forEach(line -> others.stream().filter(other -> receives(other.leaders(), line)).findFirst()
                .ifPresent(other -> checks.that(false, "leaders", "reception.leader-elsewhere", line, other.day(), other.begins(), other.ends())));
    }

    private static boolean receives(List<String> leaders, String line) {
        return leaders.stream().anyMatch(each -> Reception.mark(each).equals(Reception.mark(line)));
    }
}
