package org.huiyin.petition.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.Status;
import org.huiyin.petition.publication.OpenBySpan;
import org.huiyin.petition.publication.OpenSpan;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists how petitions stand: to anybody what is published, to a program what it handed in. Pages go by key. */
@Component
public class OpenRequests {

    private static final String LIST = """
            select p.number, p.status, p.category, left(p.region, 6) as region, p.received_at, e.at as updated_at, p.next_due from (
                select p.*, row_number() over (order by p.received_at desc, p.number desc) as nth from petition p join relayed r on r.petition = p.id and r.unit = any(:units) where %s
                    and (cardinality(:numbers::text[]) = 0 and p.received_at between :from and :to
                        and (cardinality(:categories::text[]) = 0 or p.category = any(:categories::text[])) and (cardinality(:statuses::text[]) = 0 or p.status = any(:statuses::text[]))
                        and (:start::timestamptz is null or (p.received_at, p.number) < (:start::timestamptz, :behind)) or p.number = any(:numbers::text[]))
                    and p.region like :region
                order by p.received_at desc, p.number desc limit :end) p
            join petition_event e on e.petition = p.id and e.seq = p.head_seq where p.nth > :skipped order by p.received_at desc, p.number desc""".formatted(Spoken.SQL);

    private final JdbcClient jdbc;
    private final OpenBySpan open;
    private final RelayRows rows;

    OpenRequests(JdbcClient jdbc, OpenBySpan open, RelayRows rows) {
        this.jdbc = jdbc;
        this.open = open;
        this.rows = rows;
    }

    public List<OpenRequest> published(OpenFilter filter) {
        if (!filter.statuses().isEmpty() && !filter.statuses().contains(Status.CLOSED)) {
            return List.of();
        }
        var after = filter.after();
        return open.received(new OpenSpan(filter.numbers(), filter.categories(), filter.region(), day(filter.from().minusNanos(1)).plusDays(1), day(filter.to()),
                after == null ? null : new OpenSpan.Place(day(after.received()), after.number()), filter.skipped(), filter.size())).stream().map(OpenRequest::of).toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalTime.ZONE);
    }

    @Needs(Right.RECORD_PETITION)
    public List<OpenRequest> relayed(Actor program, OpenFilter filter) {
        return asked(LIST, filter).param("units", rows.units(program)).query(OpenRequests::read).list();
    }

    private JdbcClient.StatementSpec asked(String sql, OpenFilter f) {
        var after = f.after();
        return jdbc.sql(sql).param("numbers", f.numbers().toArray(String[]::new)).param("categories", f.categories().toArray(String[]::new))
                .param("statuses", f.statuses().stream().map(Status::name).toArray(String[]::new)).param("region", f.region() + '%')
                .param("from", Timestamp.from(f.from())).param("to", Timestamp.from(f.to())).param("start", after == null ? null : Timestamp.from(after.received()))
                .param("behind", after == null ? "" : after.number()).param("end", f.skipped() + f.size()).param("skipped", f.skipped());
    }

    private static OpenRequest read(ResultSet row, int n) throws SQLException {
        return new OpenRequest(row.getString("number"), Status.valueOf(row.getString("status")), row.getString("category"), row.getString("region"),
                at(row, "received_at"), at(row, "updated_at"), row.getObject("next_due", LocalDate.class), null);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
