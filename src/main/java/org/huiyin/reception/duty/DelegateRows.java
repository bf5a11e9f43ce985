package org.huiyin.reception.duty;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Delegates of leaders, as they are kept: ended, never removed. */
@Repository
class DelegateRows {

    private static final int MOST = 200;
    private static final String READ = "select d.*, l.post || ' ' || l.name as line, l.account as leader_account from leader_delegate d join duty_leader l on l.id = d.leader where ";

    private final JdbcClient jdbc;

    DelegateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id; empty if that account is a delegate of that leader already */
    Optional<Long> add(Leader leader, String region, String account, LocalDate from, @Nullable LocalDate until, String by, Instant at) {
        return jdbc.sql("""
                insert into leader_delegate (leader, office, region, account, first_day, last_day, named_by, named_at) values (:leader, :office, :region, :account, :from, :until, :by, :at)
                on conflict (leader, account) where ended_at is null do nothing returning id""").param("leader", leader.id()).param("office", leader.office()).param("region", region).param("account", account)
                .param("from", Date.valueOf(from)).param("until", until == null ? null : Date.valueOf(until), Types.DATE).param("by", by).param("at", Timestamp.from(at)).query(Long.class).optional();
    }

    /** @return whether it was not ended yet */
    boolean end(Delegate delegate, String by, Instant at) {
        return jdbc.sql("update leader_delegate set ended_by = ?, ended_at = ? where id = ? and ended_at is null").params(by, Timestamp.from(at), delegate.id()).update() == 1;
    }

    Optional<Delegate> find(long id) {
        return jdbc.sql(READ + "d.id = ?").param(id).query(Delegate::read).optional();
    }

    /** Those of an office's leaders, and of the leaders that have that account; the newest first. */
    List<Delegate> of(@Nullable String office, String leader) {
        return jdbc.sql(READ + "(d.office = ? or l.account = ?) order by d.ended_at is not null, d.id desc limit ?").params(office, leader, MOST).query(Delegate::read).list();
    }

    /** For whom somebody may write on that day; not for leaders who have left. */
    List<Delegate> held(String account, LocalDate day) {
        return jdbc.sql(READ + "d.account = :account and d.ended_at is null and :day between d.first_day and coalesce(d.last_day, 'infinity') and coalesce(l.until, 'infinity') >= :day order by d.id limit :most")
                .param("account", account).param("day", Date.valueOf(day)).param("most", MOST).query(Delegate::read).list();
    }

    /** Leaders in office of that office, or with that account, for whom somebody can be named. */
    List<Long> leaders(@Nullable String office, String account, LocalDate day) {
        return jdbc.sql("select id from duty_leader where (office = ? or account = ?) and coalesce(until, 'infinity') >= ? order by id limit ?").params(office, account, Date.valueOf(day), MOST)
                .query(Long.class).list();
    }
}
