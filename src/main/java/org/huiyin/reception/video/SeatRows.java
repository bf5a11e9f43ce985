package org.huiyin.reception.video;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part, what time is taken, and who came. Whoever changes seats holds the row of the visit. */
@Repository
class SeatRows {

    private final JdbcClient jdbc;
    private final LegalTime time;
    private final Clock clock;

    SeatRows(JdbcClient jdbc, LegalTime time, Clock clock) {
        this.jdbc = jdbc;
        this.time = time;
        this.clock = clock;
    }

    List<Seat> of(long visit) {
        return jdbc.sql("select * from video_seat where visit = ? order by seat").param(visit).query(Seat::read).list();
    }

    /** The seat that is that person's: by account, or through the unit as long as nobody else of it sits there. */
    Optional<Seat> of(long visit, String account, @Nullable String unit) {
        return jdbc.sql("""
                select * from video_seat where visit = :visit and (account = :account or unit = :unit and (account is null or not there))
                 order by account = :account desc nulls last, seat limit 1""").param("visit", visit).param("account", account).param("unit", unit, Types.VARCHAR).query(Seat::read).optional();
    }

    Optional<Seat> find(long visit, int seat) {
        return jdbc.sql("select * from video_seat where visit = ? and seat = ?").params(visit, seat).query(Seat::read).optional();
    }

    /** Everybody but whoever asked, anew. */
    void invite(Visit visit, List<String> accounts, List<String> units) {
        jdbc.sql("delete from video_seat where visit = ? and seat > 0").param(visit.id()).update();
        jdbc.sql("""
                insert into video_seat (visit, seat, region, kind, account, unit)
                select :visit, row_number() over (order by unit is not null, n), :region, case when unit is null then 'person' else 'unit' end, account, unit
                  from (select account, null as unit, n from unnest(:accounts::text[]) with ordinality as a (account, n) union all select null, unit, n from unnest(:units::text[]) with ordinality as u (unit, n)) as asked""")
                .param("visit", visit.id()).param("region", visit.region()).param("accounts", accounts.toArray(String[]::new)).param("units", units.toArray(String[]::new)).update();
    }

    /** Only those stay who may know of it as it stands now, and the time of the others is free. @return the others */
    List<Seat> unseat(Visit visit) {
        var gone = jdbc.sql("delete from video_seat s using video_visit v where v.id = s.visit and s.visit = ? and not " + VisitSight.SITS + " returning s.*").param(visit.id()).query(Seat::read).list();
        jdbc.sql("delete from video_slot where visit = ? and taken = any(?)").params(visit.id(), gone.stream().map(seat -> "account/" + seat.account()).toArray(String[]::new)).update();
        return gone;
    }

    /** @return whether all of it was free */
    boolean book(Visit visit, List<String> taken, List<Instant> slots) {
        var added = jdbc.sql("""
                insert into video_slot (taken, slot, visit, region) select t, s, :visit, :region from unnest(:taken::text[]) t, unnest(:slots::timestamptz[]) s order by t, s on conflict do nothing""")
                .param("visit", visit.id()).param("region", visit.region()).param("taken", taken.toArray(String[]::new)).param("slots", slots.stream().map(Timestamp::from).toArray(Timestamp[]::new)).update();
        return added == taken.size() * slots.size();
    }

    void free(long visit) {
        jdbc.sql("delete from video_slot where visit = ?").param(visit).update();
    }

    /** Somebody sits down, and whoever sat there before does not any more. */
    Seat sit(Seat seat, @Nullable String account, boolean letIn) {
        jdbc.sql("update video_seat set turn = turn + 1, there = true, let_in = let_in or :in, account = coalesce(account, :account), seen_at = :now where visit = :visit and seat = :seat").param("in", letIn)
                .param("account", account, Types.VARCHAR).param("now", Timestamp.from(clock.instant())).param("visit", seat.visit()).param("seat", seat.seat()).update();
        return find(seat.visit(), seat.seat()).orElseThrow();
    }

    void letIn(long visit) {
        jdbc.sql("update video_seat set let_in = true where visit = ? and seat = 0").param(visit).update();
    }

    /** Whoever comes of a unit next may be somebody else. */
    void leave(Seat seat) {
        jdbc.sql("update video_seat set there = false, account = case when unit is null then account end where visit = ? and seat = ?").params(seat.visit(), seat.seat()).update();
    }

    /** Those who have not been seen since. */
    List<Seat> gone(Instant since) {
        return jdbc.sql("select * from video_seat where there and seen_at < ? limit 200 for no key update skip locked").param(Timestamp.from(since)).query(Seat::read).list();
    }

    void attend(Visit visit, Seat seat, String what) {
        jdbc.sql("insert into video_attendance (visit, region, seat, account, unit, at, what) values (:visit, :region, :seat, :account, :unit, :at, :what)").param("visit", visit.id()).param("region", visit.region())
                .param("seat", seat.seat()).param("account", seat.account(), Types.VARCHAR).param("unit", seat.unit(), Types.VARCHAR).param("at", Timestamp.from(time.instant())).param("what", what).update();
    }

    List<Attendance> attendance(long visit) {
        return jdbc.sql("select * from video_attendance where visit = ? order by id limit 500").param(visit)
                .query((row, n) -> new Attendance(row.getInt("seat"), row.getString("account"), row.getString("unit"), row.getTimestamp("at").toInstant(), row.getString("what"))).list();
    }

    /** Whether whoever asked has come, or even been let in, since the visit has its time. */
    boolean petitioner(long visit, String what) {
        return jdbc.sql("select exists (select from video_attendance where visit = ? and seat = 0 and what = ? and id > (select coalesce(max(id), 0) from video_attendance where visit = ? and what = 'anew'))")
                .params(visit, what, visit).query(Boolean.class).single();
    }
}
