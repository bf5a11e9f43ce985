package org.huiyin.petition.publication;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the petitions of each complete month by county and unit: what came, what was answered, what within its term. Sealed matters and accusations are not counted. */
@Component
public class CountFigures {

    /** Complete months that are told of. */
    static final int MONTHS = 12;

    private static final String COUNTED = """
            select left(p.region, 6) as place, coalesce(p.organ, p.holder) as unit, count(*) as received, count(p.issued_on) as answered,
                   count(p.issued_on) filter (where not exists (select from deadline d where d.petition = p.id and d.state = 'missed' and d.duty
                       and d.term in ('C4_HANDLE', 'C4X_EXTEND', 'C10_SUGGEST', 'C13_SIMPLE_ANSWER', 'C16_LEGAL_DUTY', 'C21_REDO'))) as on_time
              from petition p where p.received_at >= :from and p.received_at < :to and not p.sealed and not p.trace and p.class is distinct from 'accusation'
             group by 1, 2""";

    private record Row(String place, String unit, int received, int answered, int onTime) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LegalTime time;

    CountFigures(JdbcClient jdbc, TransactionTemplate transaction, LegalTime time) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
    }

    /** Counts them all anew, month by month: first looked at, then written in one short transaction each. */
    public void count() {
        var now = time.today().withDayOfMonth(1);
        for (int back = MONTHS; back >= 1; back--) {
            month(now.minusMonths(back));
        }
        jdbc.sql("delete from public_figure where month < ? or month >= ?").params(Date.valueOf(now.minusMonths(MONTHS)), Date.valueOf(now)).update();
    }

    private void month(LocalDate month) {
        var rows = jdbc.sql(COUNTED).param("from", start(month)).param("to", start(month.plusMonths(1))).query((row, n) -> new Row(row.getString("place"), row.getString("unit"),
                row.getInt("received"), row.getInt("answered"), row.getInt("on_time"))).list();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from public_figure where month = ?").param(Date.valueOf(month)).update();
            write(month, rows);
        });
    }

    private void write(LocalDate month, List<Row> rows) {
        jdbc.sql("insert into public_figure (month, place, unit, received, answered, on_time) select :month, * from unnest(:places::text[], :units::text[], :received::int[], :answered::int[], :onTime::int[])")
                .param("month", Date.valueOf(month)).param("places", rows.stream().map(Row::place).toArray(String[]::new)).param("units", rows.stream().map(Row::unit).toArray(String[]::new))
                .param("received", rows.stream().map(Row::received).toArray(Integer[]::new)).param("answered", rows.stream().map(Row::answered).toArray(Integer[]::new))
                .param("onTime", rows.stream().map(Row::onTime).toArray(Integer[]::new)).update();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(LegalTime.ZONE).toInstant());
    }
}
