package org.huiyin.petition.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseRows;
import org.huiyin.petition.lifecycle.EventWritten;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When it is put right whom a petition accuses, reports who of them had seen, handled or held it, in the same transaction (Art 30). */
@Component
class ReportExposure {

    private static final String CORRECTED = "accused-corrected";
    private static final String TOUCHED = """
            select account, unit, what, count(*) as times, min(at) as first_at, max(at) as last_at from (
                select account, unit, what, at from reading where petition = :petition and what <> 'readings'
                union all
                select said->>'actor', said->>'unit', 'act', at from (select at, convert_from(body, 'UTF8')::jsonb as said from petition_event where petition = :petition) acts
                union all
                select null, said->'facts'->>'to', 'held', at from (select at, convert_from(body, 'UTF8')::jsonb as said from petition_event where petition = :petition) sent
            ) touched where unit is not null group by account, unit, what order by unit, account, what""";

    private record Touch(@Nullable String account, String unit, String what, int times, Timestamp first, Timestamp last) {

        static Touch read(ResultSet row, int n) throws SQLException {
            return new Touch(row.getString("account"), row.getString("unit"), row.getString("what"), row.getInt("times"), row.getTimestamp("first_at"), row.getTimestamp("last_at"));
        }
    }

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Offices offices;

    ReportExposure(JdbcClient jdbc, Sight sight, Offices offices) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.offices = offices;
    }

    @EventListener
    void on(EventWritten written) {
        if (written.type().equals(CORRECTED)) {
            var petition = jdbc.sql("select * from petition where id = ?").param(written.petition()).query(CaseRows::read).single();
            var excluded = petition.course().excluded();
            jdbc.sql(TOUCHED).param("petition", written.petition()).query(Touch::read).list().stream()
                    .filter(touch -> sight.hides(excluded, touch.unit(), touch.account())).forEach(touch -> report(petition, touch, written));
        }
    }

    private void report(Case petition, Touch touch, EventWritten written) {
        var above = offices.officeAbove(petition.course().desk().office(), petition.course().excluded()).map(Organisation::id).orElse(null);
        var values = new java.util.ArrayList<@Nullable Object>(List.of(petition.id(), petition.number(), Timestamp.from(written.at())));
        values.addAll(java.util.Arrays.asList(touch.account(), touch.unit(), touch.what(), touch.times(), touch.first(), touch.last(), above));
        jdbc.sql("insert into exposure (petition, number, at, account, unit, what, times, first_at, last_at, told_unit) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").params(values).update();
    }
}
