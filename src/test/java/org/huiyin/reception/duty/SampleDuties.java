package org.huiyin.reception.duty;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Duties of the tests, all of one office. */
public final class SampleDuties {

    private SampleDuties() {}

    /** As if the office had never planned anything. */
    public static void clear(JdbcClient jdbc) {
        for (var table : new String[] {"duty", "duty_absence", "duty_leader", "duty_rule"}) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
