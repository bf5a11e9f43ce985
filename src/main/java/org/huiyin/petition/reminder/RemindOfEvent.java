package org.huiyin.petition.reminder;

import java.sql.Timestamp;
import org.huiyin.petition.lifecycle.EventWritten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds of what somebody else did and one's own unit must answer for, in the transaction of the act. */
@Component
class RemindOfEvent {

    /** The head of the organ that owes it, its handler as long as it has the petition, and the leader of the office that urges. */
    private static final String URGED = """
            insert into reminder (petition, region, unit, account, deadline, term, band, due, event, at)
            select p.id, p.region, who.unit, who.account, late.id, late.term, 'overdue', late.due, :event, :at
              from petition p
              join lateral (select d.id, d.term, d.due from deadline d where d.petition = p.id and d.term = 'C15_EXECUTE' and d.ended_at is null
                             order by d.due, d.id limit 1) late on true
              join lateral (select coalesce(p.organ, p.holder) as unit, null::text as account union all
                            select p.holder, p.handler where p.handler is not null and p.holder = coalesce(p.organ, p.holder) union all
                            select p.office, null) who on true
             where p.id = :petition
            """;

    /** What is to be put right is the holder's to put right: of the head, and of the handler. */
    private static final String TO_BE_PUT_RIGHT = """
            insert into reminder (petition, region, unit, account, event, at)
            select p.id, p.region, p.holder, who.account, :event, :at
              from petition p
              join lateral (select null::text as account union all select p.handler where p.handler is not null) who on true
             where p.id = :petition and p.verification = 'to-be-put-right'
            """;

    private final JdbcClient jdbc;

    RemindOfEvent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EventWritten written) {
        switch (written.type()) {
            case "execution-urged" -> remind(URGED, written);
            case "verified" -> remind(TO_BE_PUT_RIGHT, written);
            default -> { }
        }
    }

    private void remind(String sql, EventWritten written) {
        jdbc.sql(sql).param("event", written.type()).param("at", Timestamp.from(written.at())).param("petition", written.petition()).update();
    }
}
