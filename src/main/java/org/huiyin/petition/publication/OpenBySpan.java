package org.huiyin.petition.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is public, for programs that ask by dates; under the same condition as everywhere. */
@Component
public class OpenBySpan {

    private static final String FROM = " from publication o join petition p on p.id = o.petition where " + Publishable.SQL;
    private static final String RECEIVED = """
            select * from (select %s, row_number() over (order by o.received desc, o.number desc) as nth %s
                and (cardinality(:numbers::text[]) = 0 and o.received between :from and :to and (cardinality(:categories::text[]) = 0 or o.category = any(:categories::text[]))
                    and (:start::date is null or (o.received, o.number) < (:start::date, :behind)) or o.number = any(:numbers::text[]))
                and o.place like :region order by o.received desc, o.number desc limit :end) o
            where nth > :skipped order by received desc, number desc""".formatted(OpenMatter.COLUMNS, FROM);
    private static final String PUBLISHED = "select " + OpenMatter.COLUMNS + FROM + " and o.published_at between :from and :to order by o.published_at, o.number limit :most";

    private final JdbcClient jdbc;

    OpenBySpan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OpenMatter> received(OpenSpan span) {
        var after = span.after();
        return jdbc.sql(RECEIVED).param("numbers", span.numbers().toArray(String[]::new)).param("categories", span.categories().toArray(String[]::new)).param("region", span.region() + '%')
                .param("from", span.from()).param("to", span.to()).param("start", after == null ? null : after.received()).param("behind", after == null ? "" : after.number())
                .param("end", span.skipped() + span.size()).param("skipped", span.skipped()).query(OpenMatter::read).list();
    }

    /** What became public then, the earliest first. */
    public List<OpenMatter> published(Instant from, Instant to, int most) {
        return jdbc.sql(PUBLISHED).param("from", Timestamp.from(from)).param("to", Timestamp.from(to)).param("most", most).query(OpenMatter::read).list();
    }
}
