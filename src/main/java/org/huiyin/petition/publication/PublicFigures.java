package org.huiyin.petition.publication;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures for anybody: the last twelve complete months, by county, and within a county by unit. */
@Component
public class PublicFigures {

    /** What the figures cover: from the first day of a month to the last day of one. */
    public record Span(LocalDate from, LocalDate to) {}

    private final JdbcClient jdbc;
    private final LegalTime time;

    PublicFigures(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public Span span() {
        var now = time.today().withDayOfMonth(1);
        return new Span(now.minusMonths(CountFigures.MONTHS), now.minusDays(1));
    }

    public List<Figure> byCounty() {
        return told("place", "");
    }

    /** @param county code of six digits */
    public List<Figure> byUnit(String county) {
        return told("unit", county);
    }

    private List<Figure> told(String by, String county) {
        var span = span();
        return SmallCounts.told(jdbc.sql("select %s as code, sum(received)::int as received, sum(answered)::int as answered, sum(on_time)::int as on_time from public_figure where month between :from and :to and (:county = '' or place = :county) group by 1".formatted(by))
                .param("from", Date.valueOf(span.from())).param("to", Date.valueOf(span.to())).param("county", county)
                .query((row, n) -> new SmallCounts.Counted(row.getString("code"), row.getInt("received"), row.getInt("answered"), row.getInt("on_time"))).list());
    }
}
