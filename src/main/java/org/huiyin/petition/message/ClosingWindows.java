package org.huiyin.petition.message;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Repository;

/** Windows in which a petitioner may still ask for a review or rate, and that close within a week of legal time. Each is taken once. */
@Repository
class ClosingWindows {

    private static final Duration BEFORE = Duration.ofDays(7);
    private static final int MOST = 200;

    private final NewsReader reader;
    private final LegalTime time;

    ClosingWindows(NewsReader reader, LegalTime time) {
        this.reader = reader;
        this.time = time;
    }

    List<News> take() {
        var now = time.instant();
        return reader.between("""
                taken as (insert into message_window (deadline, petition, region)
                select d.id, d.petition, d.region from deadline d
                 where d.state = 'running' and d.lapses_at > :now and d.lapses_at <= :soon and d.term in ('C5_REVIEW_REQ', 'C7_REREVIEW_REQ', 'C11_EVAL')
                   and not exists (select from message_window told where told.deadline = d.id)
                 order by d.lapses_at, d.id limit :most
                on conflict do nothing returning deadline),
                happened as (select 'deadline-' || taken.deadline as cause, case d.term when 'C11_EVAL' then 'window-rating' else 'window-review' end as type, d.due as day, d.petition as id
                  from taken join deadline d on d.id = taken.deadline)""",
                statement -> statement.param("now", Timestamp.from(now)).param("soon", Timestamp.from(now.plus(BEFORE))).param("most", MOST));
    }
}
