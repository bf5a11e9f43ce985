package org.huiyin.reception.video;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The video visits, as they are kept. */
@Repository
class VisitRows {

    private static final String READ = "select v.*, " + VisitSight.CLOSED + " as closed from video_visit v where ";

    private final JdbcClient jdbc;
    private final Sight sight;

    VisitRows(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /**
     * A visit with what is kept sealed of it.
     *
     * @param opened its petition was opened from it
     * @param closed it accuses somebody, or its petition is to be kept from everybody but its chain now
     */
    record Kept(Visit visit, byte[] code, byte @Nullable [] sealed, byte @Nullable [] answered, byte @Nullable [] noted, boolean opened, boolean closed) {}

    void add(Visit visit, byte[] code, byte[] sealed) {
        jdbc.sql("""
                insert into video_visit (id, region, office, state, accusation, petition, code, sealed, asked_at, waits_since, version)
                values (:id, :region, :office, :state, :accusation, :petition, :code, :sealed, :at, :at, 1)""")
                .param("id", visit.id()).param("region", visit.region()).param("office", visit.office()).param("state", visit.state().code()).param("accusation", visit.accusation())
                .param("petition", visit.petition(), Types.VARCHAR).param("code", code).param("sealed", sealed).param("at", Timestamp.from(visit.askedAt())).update();
        jdbc.sql("insert into video_seat (visit, seat, region, kind) values (?, 0, ?, ?)").params(visit.id(), visit.region(), SeatKind.PETITIONER.code()).update();
    }

    Optional<Kept> find(long id) {
        return jdbc.sql(READ + "v.id = ?").param(id).query(VisitRows::kept).optional();
    }

    /** Held for the rest of the transaction. */
    Optional<Kept> hold(long id) {
        return jdbc.sql(READ + "v.id = ? for no key update of v").param(id).query(VisitRows::kept).optional();
    }

    /** One that the actor keeps. */
    Optional<Kept> find(Actor actor, long id) {
        return sql(actor, "v.id = :id and " + VisitSight.KEPT).param("id", id).query(VisitRows::kept).optional();
    }

    /** The same, held for the rest of the transaction. */
    Optional<Kept> hold(Actor actor, long id) {
        return sql(actor, "v.id = :id and " + VisitSight.KEPT + " for no key update of v").param("id", id).query(VisitRows::kept).optional();
    }

    /** One that the actor keeps, or was asked to. */
    Optional<Kept> seen(Actor actor, long id) {
        return sql(actor, "v.id = :id and " + VisitSight.SEEN).param("id", id).query(VisitRows::kept).optional();
    }

    /** The own office's, the newest first. */
    List<Kept> of(Actor actor, long before, int limit) {
        return sql(actor, VisitSight.OF_OFFICE + " and v.id < :before order by v.id desc limit :limit").param("before", before).param("limit", limit).query(VisitRows::kept).list();
    }

    /** Other offices' to which the actor was asked, the newest first. */
    List<Kept> invited(Actor actor, long before, int limit) {
        return sql(actor, VisitSight.ASKED + " and v.office <> :sight_unit and v.id < :before order by v.id desc limit :limit").param("before", before).param("limit", limit).query(VisitRows::kept).list();
    }

    /** Whether the petition that it goes with is kept from somebody. */
    boolean hides(Visit visit, Actor from) {
        return visit.petition() != null && sight.bind(jdbc.sql("select exists (select from petition p where p.number = :petition and not (" + Sight.NOT_HIDDEN + "))"), from)
                .param("petition", visit.petition()).query(Boolean.class).single();
    }

    /** @param answered what those who asked are told, sealed; stays as it is where it is {@code null} */
    void to(Visit standing, VisitState state, Instant at, byte @Nullable [] answered) {
        var over = state != VisitState.ASKED && !VisitState.MEETING.contains(state);
        jdbc.sql("update video_visit set state = :state, ended_at = case when :over then :at::timestamptz end, waits_since = case when :state = 'asked' then :at::timestamptz else waits_since end, answered = coalesce(:answered::bytea, answered), version = version + 1 where id = :id").param("state", state.code())
                .param("over", over, Types.BOOLEAN).param("at", Timestamp.from(at)).param("answered", answered, Types.BINARY).param("id", standing.id()).update();
    }

    void schedule(long visit, ScheduleOrder order) {
        jdbc.sql("update video_visit set state = 'scheduled', starts_at = :starts, ends_at = :ends, room = :room, version = version + 1 where id = :id").param("starts", Timestamp.from(order.from()))
                .param("ends", Timestamp.from(order.to())).param("room", order.room(), Types.VARCHAR).param("id", visit).update();
    }

    /** @param petition stays as it is where it is {@code null} */
    void link(long visit, @Nullable String petition, boolean accusation) {
        jdbc.sql("update video_visit set petition = coalesce(:petition, petition), accusation = accusation or :accusation, version = version + 1 where id = :id")
                .param("petition", petition, Types.VARCHAR).param("accusation", accusation).param("id", visit).update();
    }

    /** Its petition was opened from it. @return whether that one is sealed */
    boolean opened(long visit, String petition) {
        return jdbc.sql("update video_visit v set petition = p.number, petition_opened = true, version = v.version + 1 from petition p where p.number = ? and v.id = ? returning p.sealed").params(petition, visit)
                .query(Boolean.class).single();
    }

    void result(long visit, String result, String recorder, byte[] noted, Instant at) {
        jdbc.sql("update video_visit set state = 'ended', ended_at = coalesce(ended_at, :at::timestamptz), result = :result, recorder = :recorder, noted = :noted, version = version + 1 where id = :id").param("at", Timestamp.from(at))
                .param("result", result).param("recorder", recorder).param("noted", noted).param("id", visit).update();
    }

    /** @param at {@code null}: not any more */
    void consent(long visit, @Nullable Instant at) {
        jdbc.sql("update video_visit set consented_at = :at where id = :id").param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP).param("id", visit).update();
    }

    /** Those of the own office that wait since before then, whoever waits longest first. */
    List<Kept> waiting(Actor actor, Instant since, int limit) {
        return sql(actor, "v.state = 'asked' and v.waits_since < :since and " + VisitSight.OF_OFFICE + " order by v.waits_since limit :limit").param("since", Timestamp.from(since)).param("limit", limit)
                .query(VisitRows::kept).list();
    }

    /** Those that nobody answered since, held; what another node holds is left to it. */
    List<Kept> unanswered(Instant since, int limit) {
        return jdbc.sql(READ + "v.state = 'asked' and v.waits_since < ? order by v.waits_since limit ? for no key update of v skip locked").params(Timestamp.from(since), limit).query(VisitRows::kept).list();
    }

    /** Those that were over by then, held; what another node holds is left to it. */
    List<Kept> over(Instant then, int limit) {
        return jdbc.sql(READ + """
                v.state in ('scheduled', 'open') and v.ends_at < ? and not exists (select from video_seat s where s.visit = v.id and s.there)
                 order by v.ends_at limit ? for no key update of v skip locked""").params(Timestamp.from(then), limit).query(VisitRows::kept).list();
    }

    private StatementSpec sql(Actor actor, String which) {
        return sight.bind(jdbc.sql(READ + which), actor).param("account", actor.account()).param("keeps", actor.may(Right.KEEP_VIDEO));
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(Visit.read(row, n), row.getBytes("code"), row.getBytes("sealed"), row.getBytes("answered"), row.getBytes("noted"), row.getBoolean("petition_opened"), row.getBoolean("closed"));
    }
}
