package org.huiyin.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reception days for tests. */
public final class SampleReceptions {

    private SampleReceptions() {}

    /** Thursday 2026-01-15, ten days ahead of where tests stand. */
    public static ReceptionOrder thursday() {
        return on("2026-01-15", null);
    }

    static ReceptionOrder on(String day, String place) {
        return order(day, null, null, place, false);
    }

    static ReceptionOrder order(String day, String from, String to, String place, boolean restDay) {
        return new ReceptionOrder(LocalDate.parse(day), LocalTime.of(8, 30), LocalTime.of(17, 0), List.of("县长 试甲\n副县长 试乙", ""), " ", day(from), day(to), "信访局窗口或者电话登记", place,
                place == null ? null : List.of("1室 征地拆迁", "2室 劳动社保"), null, restDay);
    }

    /** Takes the leaders out of what earlier tests announced for the county's office, so that those of the next are free. */
    public static void free(JdbcClient jdbc) {
        jdbc.sql("update reception set leaders = array['某职 早先的人'] where office = '330726-xfj' and announced_at is not null").update();
    }

    private static LocalDate day(String typed) {
        return typed == null ? null : LocalDate.parse(typed);
    }
}
