package org.huiyin.petition.rating;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ratings as the events tell them, one row for each window and subject: they can be made anew from the log. */
@Component
final class Ratings {

    private final JdbcClient jdbc;

    Ratings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said within that window. */
    List<Rated> within(long petition, long window) {
        return jdbc.sql("select subject, unit, value, rated_at, changed_at from rating where petition = ? and clock = ? order by subject").params(petition, window)
                .query((row, n) -> {
                    Timestamp changed = row.getTimestamp("changed_at");
                    return new Rated(Subject.of(row.getString("subject")), row.getString("unit"),
                            Value.of(row.getString("value")), row.getTimestamp("rated_at").toInstant(), changed == null ? null : changed.toInstant());
                }).list();
    }

    /** Writes down what the latest event says. */
    void keep(long petition) {
        jdbc.sql("""
                insert into rating (petition, region_code, clock, subject, unit, value, rated_at, given_on)
                select petition, region, (said ->> 'window')::bigint, said ->> 'subject', said ->> 'to', said ->> 'value', at,
                       coalesce((said ->> 'date')::date, (at at time zone 'Asia/Shanghai')::date)
                  from (select petition, region, at, convert_from(body, 'UTF8')::jsonb -> 'facts' as said from petition_event
                         where petition = ? and type = 'rated' order by seq desc limit 1) told
                on conflict (petition, clock, subject) do update set value = excluded.value, unit = excluded.unit, changed_at = excluded.rated_at""").param(petition).update();
    }

    /** The day on which a window was first used that has lapsed since. */
    Optional<LocalDate> usedBeforeItLapsed(long petition) {
        return jdbc.sql("select min(r.given_on) from rating r join deadline d on d.id = r.clock where r.petition = ? and d.state = 'missed'").param(petition)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).single();
    }
}
