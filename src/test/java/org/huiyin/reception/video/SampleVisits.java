package org.huiyin.reception.video;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huiyin.document.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Video visits for tests; everybody in them is invented. */
public final class SampleVisits {

    /** The office that is asked. */
    public static final String OFFICE = "330726-xfj";

    private SampleVisits() {}

    static VisitOrder order(boolean accusation) {
        return new VisitOrder("试甲", "13900000051", "水渠堵了", "下游三户没有水。", "工作日上午", "dialect", accusation, null, null);
    }

    static ScheduleOrder at(int version, String day, String begins, int minutes, String room, List<String> accounts, List<String> units) {
        return new ScheduleOrder(version, LocalDate.parse(day), LocalTime.parse(begins), minutes, room, List.copyOf(accounts), List.copyOf(units));
    }

    /** One to which the office itself is asked, as a unit. */
    public static void matrix(JdbcClient jdbc, Documents documents) {
        jdbc.sql("insert into video_visit (id, region, office, state, accusation, code, asked_at, waits_since, version) values (999999901, '330726', '330726-xfj', 'asked', false, '\\x00', now(), now(), 1) on conflict do nothing").update();
        jdbc.sql("insert into video_seat (visit, seat, region, kind) values (999999901, 0, '330726', 'petitioner') on conflict do nothing").update();
        jdbc.sql("insert into video_seat (visit, seat, region, kind, unit) values (999999901, 1, '330726', 'unit', '330726-xfj') on conflict do nothing").update();
        jdbc.sql("""
                insert into talk_recording (id, visit, region, document, media_type, size, account, added_at, consented_at, consent_way, kept_until) overriding system value
                values (999999902, 999999901, '330726', ?, 'video/webm', 1, 'x', now(), now(), 'page', date '2031-01-01') on conflict do nothing""")
                .param(documents.keep(new byte[] {2}, "a.webm", "video/webm").id()).update();
    }
}
