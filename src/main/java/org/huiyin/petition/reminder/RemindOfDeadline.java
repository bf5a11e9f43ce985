package org.huiyin.petition.reminder;

import java.sql.Timestamp;
import java.sql.Types;
import org.huiyin.deadline.DeadlineWarning;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a reminder to the head of the unit that owes something, and to the handler where the holder itself owes it, in the transaction of
 * the warning. What was promised is owed by the organ that promised it, wherever the petition lies by now. Takes no lock on the petition.
 */
@Component
class RemindOfDeadline {

    private final JdbcClient jdbc;

    RemindOfDeadline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DeadlineWarning warning) {
        jdbc.sql("""
                insert into reminder (petition, region, unit, account, deadline, term, band, due, at)
                select p.id, p.region, owing.unit, who.account, :deadline, :term, :band, :due::date, :at::timestamptz
                  from petition p
                  join lateral (select coalesce(:owedBy::text, case when :term = 'C15_EXECUTE' then p.organ end, p.holder) as unit) owing on true
                  join lateral (select null::text as account union all
                                select p.handler where p.handler is not null and :owedBy::text is null and owing.unit = p.holder) who on true
                 where p.id = :petition
                """)
                .param("owedBy", warning.owedBy(), Types.VARCHAR).param("deadline", warning.deadline()).param("term", warning.term().name())
                .param("band", warning.band().code()).param("due", warning.due()).param("at", Timestamp.from(warning.at()))
                .param("petition", warning.petition()).update();
    }
}
