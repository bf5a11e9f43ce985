package org.huiyin.petition.watch;

import java.sql.Timestamp;
import java.time.Duration;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through what was read since the last time and the hour before, and reports whatever reaches a limit within any sixty minutes. */
@Component
class FindUnusual {

    private static final Duration BEFORE = Duration.ofHours(1);
    private static final String REPORT = """
            with seen as (select r.account, r.unit, r.region, min(r.at) as at from reading r where r.at > :from and r.at <= :until and %s
                           group by r.account, r.unit, r.region, coalesce(r.petition, -r.id)),
                 counted as (select account, unit, region, at, count(*) over (partition by account order by at range between interval '1 hour' preceding and current row) as times from seen)
            insert into unusual_reading (found_at, rule, account, unit, region, span_start, times)
            select :until, :rule, account, max(unit), max(region), date_trunc('hour', at), max(times) from counted where times >= :limit group by account, date_trunc('hour', at)
            on conflict (rule, account, span_start) do nothing""";

    private final JdbcClient jdbc;
    private final LegalTime time;
    private final UnusualSettings settings;

    FindUnusual(JdbcClient jdbc, LegalTime time, UnusualSettings settings) {
        this.jdbc = jdbc;
        this.time = time;
        this.settings = settings;
    }

    @Transactional
    public void find() {
        var until = time.instant();
        var mark = jdbc.sql("select looked_until from unusual_mark").query(Timestamp.class).optional().map(Timestamp::toInstant).filter(until::isAfter).orElse(until.minus(BEFORE));
        for (var rule : UnusualRule.values()) {
            jdbc.sql(REPORT.formatted(rule.readings())).param("from", Timestamp.from(mark.minus(BEFORE))).param("until", Timestamp.from(until))
                    .param("rule", rule.code()).param("limit", rule.limit(settings)).update();
        }
        jdbc.sql("insert into unusual_mark (only_one, looked_until) values (true, ?) on conflict (only_one) do update set looked_until = excluded.looked_until")
                .param(Timestamp.from(until)).update();
    }
}
