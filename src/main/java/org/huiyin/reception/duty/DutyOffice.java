package org.huiyin.reception.duty;

import java.sql.Timestamp;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office of whoever asks: where it is, by which rule it plans, and what was done there. */
@Component
class DutyOffice {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Regions regions;
    private final DutySettings settings;
    private final LegalTime time;

    DutyOffice(JdbcClient jdbc, Organisations organisations, Regions regions, DutySettings settings, LegalTime time) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.regions = regions;
        this.settings = settings;
        this.time = time;
    }

    /** Whoever works nowhere plans nothing. @throws InvalidInput on {@code office} */
    String of(Actor actor) {
        if (actor.unit() == null || organisations.find(actor.unit()).isEmpty()) {
            throw InvalidInput.of("office", "reception.no-office");
        }
        return actor.unit();
    }

    String region(String office) {
        return organisations.current(office).region();
    }

    /** Its own, or that of its level. */
    DutyRule rule(String office) {
        return jdbc.sql("select every, daily, day_of_month from duty_rule where office = ?").param(office)
                .query((row, n) -> new DutyRule(Every.valueOf(row.getString(1)), row.getBoolean(2), row.getObject(3, Integer.class))).optional()
                .orElseGet(() -> new DutyRule(regions.find(region(office)).map(region -> settings.every().get(region.level())).orElse(Every.MONTH), false, null));
    }

    void keep(String office, DutyRule rule) {
        jdbc.sql("""
                insert into duty_rule (office, region, every, daily, day_of_month, version) values (?, ?, ?, ?, ?, 1)
                on conflict (office) do update set every = excluded.every, daily = excluded.daily, day_of_month = excluded.day_of_month, version = duty_rule.version + 1""")
                .params(office, region(office), rule.every().name(), rule.daily(), rule.dayOfMonth()).update();
    }

    /** Two who plan the same office's year do it one after the other; the lock falls with the transaction. */
    void alone(String office) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('duty/' || ?, 0))").param(office).query((row, n) -> n).list();
    }

    void log(String office, Actor actor, String what, @Nullable String about, @Nullable Object before, @Nullable Object after, @Nullable String why) {
        jdbc.sql("insert into duty_change (office, region, at, account, what, about, before, after, why) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(office, region(office), Timestamp.from(time.instant()), actor.account(), what, about, text(before), text(after), why).update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The newest first. */
    List<DutyChange> changes(String office) {
        return jdbc.sql("select * from duty_change where office = ? order by id desc limit ?").params(office, SHOWN)
                .query((row, n) -> new DutyChange(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("what"), row.getString("about"), row.getString("before"),
                        row.getString("after"), row.getString("why"))).list();
    }
}
