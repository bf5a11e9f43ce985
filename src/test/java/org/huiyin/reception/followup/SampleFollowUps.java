package org.huiyin.reception.followup;

import java.sql.Date;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reception day and batches that sit before a leader, for tests; everybody in them is invented. */
public final class SampleFollowUps {

    public static final String LEADER = "副县长 接访甲";
    public static final String OFFICE = "330726-xfj";
    public static final String UNIT = "330726-jtj";
    private static final AtomicLong IDS = new AtomicLong(777_000_000_000L);

    private SampleFollowUps() {}

    /** A day of the county office, announced. */
    public static long day(JdbcClient jdbc, LocalDate day) {
        return jdbc.sql("""
                insert into reception (office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, announced_at, changed_at)
                values ('330726-xfj', '330726', ?, '08:30', '17:00', array['副县长　接访甲', '局长 接访乙'], ?, ?, 'follow-up test', '{}', 1, now(), now()) returning id""")
                .params(Date.valueOf(day), Date.valueOf(day), Date.valueOf(day)).query(Long.class).single();
    }

    /** @return its number */
    public static String batch(JdbcClient jdbc, long reception, int seq, String state) {
        return batch(jdbc, reception, seq, state, false);
    }

    public static String batch(JdbcClient jdbc, long reception, int seq, String state, boolean accusation) {
        jdbc.sql("""
                insert into batch (id, reception, region, office, seq, state, way, persons, accusation, code, registered_at, version)
                values (?, ?, '330726', '330726-xfj', ?, ?, 'desk', 1, ?, ''::bytea, now(), 1)""").params(IDS.incrementAndGet(), reception, seq, state, accusation).update();
        return "R" + reception + "-" + seq;
    }

    /** A promise without words to a batch of a place. @return its number */
    public static String promised(JdbcClient jdbc, long reception, String place, int seq, boolean accusation) {
        var number = batch(jdbc, reception, seq, "received", accusation);
        jdbc.sql("update batch set place = ? where id = ?").params(place, id(jdbc, number)).update();
        return promise(jdbc, number);
    }

    /** A promise without words to that batch. @return its number */
    public static String promise(JdbcClient jdbc, String number) {
        jdbc.sql("""
                insert into follow_up (id, batch, source, subject, number, office, region, leader, answers, answers_mark, unit, colour, handed_on, due, state, version)
                values (:id, :batch, 'batch', :batch, :number, '330726-xfj', '330726', '某职 某人', '某职 某人', '某职某人', '330726-jtj', 'red', date '2026-02-09', date '2026-02-15', 'handed-over', 1)""")
                .param("id", IDS.incrementAndGet()).param("batch", id(jdbc, number)).param("number", number).update();
        return number;
    }

    public static PromiseAt promiseAt(String words) {
        var day = LocalDate.parse("2026-02-09");
        return new PromiseAt(new FollowUp(1, Source.BATCH, 1, "R12-3", OFFICE, "330726", LEADER, LEADER, null, null, UNIT, Colour.RED, day, day.plusDays(6), FollowUpState.HANDED_OVER, null, null, null, 1), words);
    }

    /** The id of a batch. */
    public static long id(JdbcClient jdbc, String number) {
        return jdbc.sql("select id from batch where 'R' || reception || '-' || seq = ?").param(number).query(Long.class).single();
    }

    /** What the timer does each minute. */
    public static int urge(BeanFactory house) {
        return house.getBean(UrgeFollowUps.class).urge();
    }

    /** What the matrix of rights asks for, on its own reception day: a promise of the petition office that it keeps itself, and a list that passed. */
    public static void matrix(JdbcClient jdbc) {
        jdbc.sql("""
                insert into batch (id, reception, region, office, seq, state, way, persons, accusation, code, registered_at, version)
                values (999999901, 999999901, '330726', '330726-xfj', 99901, 'received', 'desk', 1, false, ''::bytea, now(), 1) on conflict do nothing""").update();
        jdbc.sql("""
                insert into follow_up (id, batch, source, subject, number, office, region, leader, answers, answers_mark, unit, colour, handed_on, due, state, version)
                values (999999901, 999999901, 'batch', 999999901, 'R999999901-99901', '330726-xfj', '330726', '某职 某人', '某职 某人', '某职某人', '330726-xfj', 'red', date '2026-03-02', date '2026-03-08', 'handed-over', 1) on conflict do nothing""").update();
        jdbc.sql("""
                insert into promises_passed (id, office, region, from_leader, to_leader, passed_at, account, items, list, fingerprint) overriding system value
                values (999999901, '330726-xfj', '330726', '某职 某人', '某职 他人', now(), 'x', 0, '', '') on conflict do nothing""").update();
    }

    public static HandOverOrder order(Colour colour) {
        return new HandOverOrder("月底前修好村口的路", LEADER, "副县长 接访甲", null, UNIT, colour);
    }
}
