package org.huiyin.petition.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.access.reading.Reading;
import org.huiyin.access.reading.ReadingWords;
import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log by key. Only what was asked for stands in the statement, so that each question goes by its own index. */
@Component
final class ReadingRows {

    /** It was a look at a batch that goes with a petition which accuses the auditor's own unit. */
    static final String ACCUSING = "exists (select from batch about join petition p on p.number = about.petition where about.id = r.petition and p.excluded && :watch_lineage::text[])";

    /** What is no petition, a batch of a reception day or a promise: by the region of whoever read it; never what goes with a petition that accuses the auditor's own unit. */
    private static final String OTHER = """
            r.petition is not null and coalesce(r.region, '') like :watch_region and not exists (select from petition p where p.id = r.petition)
                        and not""" + ' ' + ACCUSING;

    private static final String PAGE = """
            select r.* from reading r
             where (r.at, r.id) < (:beforeAt, :beforeId)%s
               and (r.petition is null and coalesce(r.region, '') like :watch_region
                    or exists (select from petition p where p.id = r.petition and """ + ' ' + Sight.WATCHED + """
            )
                    or""" + ' ' + OTHER + """
            )
             order by r.at desc, r.id desc limit :limit""";

    private final JdbcClient jdbc;
    private final Sight sight;
    private final ReadingWords words;
    private final LegalTime time;

    ReadingRows(JdbcClient jdbc, Sight sight, ReadingWords words, LegalTime time) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.words = words;
        this.time = time;
    }

    ReadLog.Slice page(Actor auditor, ReadingQuery query) {
        var filters = filters(query);
        var before = ReadingCursor.of(query.after());
        var sql = PAGE.formatted(String.join("", filters.keySet()));
        var statement = sight.bindWatch(jdbc.sql(sql), auditor).param("limit", query.limit() + 1)
                .param("beforeAt", Timestamp.from(before.at())).param("beforeId", before.id());
        filters.forEach((predicate, value) -> statement.param(predicate.substring(predicate.lastIndexOf(':') + 1).replace(")", ""), value));
        var found = statement.query(this::read).list();
        var full = found.size() > query.limit();
        var rows = full ? found.subList(0, query.limit()) : found;
        return new ReadLog.Slice(rows, full ? ReadingCursor.behind(rows.getLast()).text() : null);
    }

    private Map<String, Object> filters(ReadingQuery query) {
        var filters = new HashMap<String, Object>();
        text(filters, " and r.number = :number and r.petition = coalesce((select id from petition where number = :number), (select id from batch where 'R' || reception || '-' || seq = :number))", query.number());
        text(filters, " and r.account = :account", query.account());
        text(filters, " and r.unit = :unit", query.unit());
        text(filters, " and r.what = :what", query.what());
        if (!query.words().isBlank()) {
            filters.put(" and r.words_hash = any(:words)", words.allHashed(query.words()));
        }
        var from = query.from() == null && !query.pointed() ? (query.to() == null ? time.today() : query.to()).minusDays(ReadingQuery.DAYS) : query.from();
        if (from != null) {
            filters.put(" and r.at >= :from", start(from));
        }
        if (query.to() != null) {
            filters.put(" and r.at < :to", start(query.to().plusDays(1)));
        }
        return filters;
    }

    private static void text(Map<String, Object> filters, String predicate, String value) {
        if (!value.isBlank()) {
            filters.put(predicate, value);
        }
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(LegalTime.ZONE).toInstant());
    }

    private Reading read(ResultSet row, int n) throws SQLException {
        var at = row.getTimestamp("at").toInstant();
        var petition = row.getObject("petition", Long.class);
        var sealed = row.getBytes("reason");
        var reason = sealed == null || petition == null ? null : words.opened(sealed, petition, row.getString("account"), at);
        return new Reading(row.getLong("id"), at, row.getString("account"), row.getString("unit"), petition, row.getString("number"), row.getString("what"),
                row.getString("about"), reason, row.getBytes("words") != null, row.getObject("shown", Integer.class), row.getString("from_address"));
    }
}
