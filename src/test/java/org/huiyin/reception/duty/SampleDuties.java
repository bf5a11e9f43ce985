package org.huiyin.reception.duty;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Duties of the tests, all of one office. */
public final class SampleDuties {

    private SampleDuties() {}

    /** As if the office had never planned anything. */
    public static void clear(JdbcClient jdbc) {
        jdbc.sql("alter table leader_delegate disable trigger user").update();
        jdbc.sql("delete from leader_delegate").update();
        jdbc.sql("alter table leader_delegate enable trigger user").update();
        for (var table : new String[] {"duty", "duty_absence", "duty_leader", "duty_rule"}) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
