package org.huiyin.reception.duty;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When leaders of an office were last at a place: days of duty there that were kept, in the last three years. */
@Component
class Visits {

    private static final int YEARS = 3;

    private final JdbcClient jdbc;
    private final DutyRows duties;
    private final LegalTime time;

    Visits(JdbcClient jdbc, DutyRows duties, LegalTime time) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.time = time;
    }

    /** The last day by code of the place. */
    NavigableMap<String, LocalDate> of(String office) {
        var days = new Period(time.today().minusYears(YEARS), time.today());
        var held = duties.held(List.of(office), days, time.instant()).getOrDefault(office, new TreeMap<>());
        var last = new TreeMap<String, LocalDate>();
        jdbc.sql("select d.day, d.place, l.post || ' ' || l.name as line from duty d join duty_leader l on l.id = d.leader where d.office = ? and d.place is not null and d.day between ? and ? order by d.day")
                .params(office, Date.valueOf(days.from()), Date.valueOf(days.to())).query(row -> {
                    var day = row.getObject("day", LocalDate.class);
                    if (held.getOrDefault(day, Set.of()).contains(Leader.mark(row.getString("line")))) {
                        last.put(row.getString("place"), day);
                    }
                });
        return last;
    }

    /** Whoever was in a village was in its town. */
    @Nullable LocalDate last(NavigableMap<String, LocalDate> visited, String region) {
        return visited.tailMap(region, true).entrySet().stream().takeWhile(each -> each.getKey().startsWith(region)).map(Map.Entry::getValue).max(Comparator.naturalOrder()).orElse(null);
    }
}
