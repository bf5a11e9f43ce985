package org.huiyin.coordination.conference;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joint conferences for tests. */
public final class SampleConferences {

    private SampleConferences() {}

    /** What the timer does each minute. */
    public static int urge(BeanFactory house) {
        return house.getBean(UrgeDecisions.class).urge();
    }

    /** What the matrix of rights asks for: a conference and an item of the petition office. */
    public static void matrix(JdbcClient jdbc) {
        jdbc.sql("""
                insert into conference (id, office, region, day, begins, place, chair, chair_account, members, came, state, version)
                values (999999901, '330726-xfj', '330726', date '2026-03-20', '09:00', '某处', '某职 某人', 'nobody', '{330726-xfj}', '{330726-xfj}', 'approved', 1) on conflict do nothing""").update();
        jdbc.sql("insert into conference_minutes (conference, region, sha256, account, approved_at) values (999999901, '330726', 'x', 'x', now()) on conflict do nothing").update();
        jdbc.sql("""
                insert into conference_item (id, office, region, conference, proposed_by, petitions, lead, helpers, due, state, version)
                values (999999901, '330726-xfj', '330726', 999999901, '330726-xfj', '{}', '330726-xfj', '{}', date '2026-03-20', 'decided', 1) on conflict do nothing""").update();
    }
}
