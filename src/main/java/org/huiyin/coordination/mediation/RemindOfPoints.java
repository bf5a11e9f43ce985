package org.huiyin.coordination.mediation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds whoever owes a point: once before its day, and once when it is late; after a standstill the step that is reached by then. Several nodes share the work. */
@Component
class RemindOfPoints {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final MediationRows rows;
    private final MediationLog log;
    private final TellSides telling;
    private final Alone alone;

    /** By when, and in transactions of one's own. */
    @Component("remindersAlone")
    record Alone(LegalTime time, MediationSettings settings, TransactionOperations transactions) {}

    private record Reminded(long mediation, int number, Side owes, String step, LocalDate due) {}

    RemindOfPoints(JdbcClient jdbc, MediationRows rows, MediationLog log, TellSides telling, Alone alone) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.log = log;
        this.telling = telling;
        this.alone = alone;
    }

    /** @return how many were reminded */
    int remind() {
        var all = 0;
        for (int some = AT_ONCE; some == AT_ONCE; all += some) {
            some = Objects.requireNonNull(alone.transactions().execute(work -> some(alone.time().today())));
        }
        return all;
    }

    private int some(LocalDate today) {
        var reminded = jdbc.sql("""
                with due as (
                    select p.id, case when p.due < :today then 'after' else 'before' end as step from mediation_point p join mediation_shown m on m.id = p.mediation
                     where p.settled_on is null and m.state = 'agreed' and (p.due < :today and p.reminded <> 'after' or p.due between :today and :soon and p.reminded = 'no')
                     order by p.due, p.id limit :some for no key update of p skip locked)
                update mediation_point p set reminded = due.step from due where p.id = due.id returning p.mediation, p.number, p.owes, due.step, p.due""")
                .param("today", Date.valueOf(today)).param("soon", Date.valueOf(today.plusDays(alone.settings().remindBefore()))).param("some", AT_ONCE)
                .query((row, n) -> new Reminded(row.getLong("mediation"), row.getInt("number"), Side.of(row.getString("owes")), row.getString("step"), row.getObject("due", LocalDate.class))).list();
        reminded.forEach(this::tell);
        return reminded.size();
    }

    private void tell(Reminded one) {
        var mediation = rows.find(one.mediation()).orElseThrow();
        telling.one(mediation, one.owes(), one.step().equals("after") ? "late" : "soon", one.due().toString());
        log.add(mediation, "system", MediationAct.REMINDED, one.number() + " " + one.step(), null);
    }
}
