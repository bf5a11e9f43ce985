package org.huiyin.deadline;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of the petitions. Writes run inside the caller's transaction, under the caller's lock on the petition. */
@Component
public final class Deadlines {

    /** What has lapsed stays missed even if the sweep has not come by yet. */
    private static final String END = """
            update deadline
               set state = case when state = 'missed' or state = 'running' and lapses_at <= :at then 'missed' else :state end, ended_at = :at
             where petition = :petition and ended_at is null and state in ('running', 'paused', 'missed')
            """;

    private static final String COLUMNS = "select id, petition, term, article, profile, start, length, day_kind, due, state, duty, guessed, ended_at, owed_by, points, "
            + "array(select from_day || '/' || coalesce(to_day::text, '') from deadline_pause p where p.deadline = deadline.id order by from_day) as pauses from deadline ";

    private final JdbcClient jdbc;
    private final IdBlocks ids;
    private final MovedDates moves;
    private final LawProfiles profiles;

    Deadlines(JdbcClient jdbc, IdBlocks ids, MovedDates moves, LawProfiles profiles) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.moves = moves;
        this.profiles = profiles;
    }

    /** Starts a clock with the derivation's dates; no later change of law or calendar moves it. */
    public void start(long petition, String region, Derivation d) {
        start(petition, region, d, null);
    }

    /**
     * The same for a term that several organisations owe, each with a clock of its own.
     *
     * @param owedBy organisation id; {@code null} where only the holder can owe it
     */
    public void start(long petition, String region, Derivation d, @Nullable String owedBy) {
        jdbc.sql("""
                insert into deadline (id, petition, region, term, article, profile, start, length, day_kind, due, lapses_at, duty, guessed, owed_by, points, warn_at)
                values (:id, :petition, :region, :term, :article, :profile, :start, :length, :kind, :due, :lapses, :duty, :guessed, :owedBy::text, :points::date[], :warnAt::timestamptz)
                """)
                .param("id", ids.next()).param("petition", petition).param("region", region)
                .param("term", d.term().name()).param("article", d.article()).param("profile", d.profile())
                .param("start", d.start()).param("length", d.length()).param("kind", d.dayKind().code())
                .param("due", d.due()).param("lapses", stamp(d.lapsesAt())).param("duty", d.duty()).param("guessed", d.guessed())
                .param("owedBy", owedBy, Types.VARCHAR).param("points", d.pointsLiteral()).param("warnAt", stampOrNone(d.warnAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /**
     * Ends the clocks of one term that have not ended. One already past its last day is MISSED and keeps that, with its end noted;
     * nothing happens if there is none.
     *
     * @param as MET or CANCELLED
     * @param at legal time of the act
     */
    public void stop(long petition, Term term, Deadline.State as, Instant at) {
        ended(petition, as, at, " and term = :term").param("term", term.name()).update();
    }

    /**
     * Ends the latest window of a term as used on a day that is written down only now: also one that lapsed meanwhile, if that day lay within it.
     *
     * @param on day on which the right was used
     * @param at legal time of the act that writes it down
     */
    public void used(long petition, Term term, LocalDate on, Instant at) {
        var ended = LocalDate.ofInstant(at, LegalTime.ZONE).equals(on) ? at : on.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
        jdbc.sql("""
                update deadline set state = 'met', ended_at = :ended
                 where id = (select id from deadline where petition = :petition and term = :term order by start desc, xid desc nulls last, id desc limit 1)
                   and state in ('running', 'missed') and due >= :on
                """)
                .param("petition", petition).param("term", term.name()).param("on", on).param("ended", stamp(ended)).update();
    }

    /** The same for the clock of the one organisation that owes it. */
    public void stop(long petition, Term term, String owedBy, Deadline.State as, Instant at) {
        ended(petition, as, at, " and term = :term and owed_by = :owedBy").param("term", term.name()).param("owedBy", owedBy).update();
    }

    private JdbcClient.StatementSpec ended(long petition, Deadline.State as, Instant at, String which) {
        if (as != Deadline.State.MET && as != Deadline.State.CANCELLED) {
            throw new IllegalArgumentException("a clock is stopped as met or cancelled, not as " + as);
        }
        return jdbc.sql(END + which).param("petition", petition).param("state", as.code()).param("at", stamp(at));
    }

    /** Cancels every clock that has not ended, but for the terms excepted. */
    public void cancelAll(long petition, Set<Term> except, Instant at) {
        var kept = except.stream().map(Term::name).toArray(String[]::new);
        ended(petition, Deadline.State.CANCELLED, at, " and term <> all(:kept)").param("kept", kept).update();
    }

    /**
     * Lets the running clocks of a term stand still; a clock that stands still does not lapse. One that has run out already stays as it is.
     *
     * @param from the first day that does not count; where an earlier pause reaches further, the day on which that one ends
     * @param at   legal time of the act
     * @throws IllegalStateException for a term that no law pauses
     */
    public void pause(long petition, Term term, LocalDate from, Instant at) {
        moves.pause(of(petition), term, from, at);
    }

    /**
     * Lets them go on: the days from the first left out up to, but without, {@code on} are not counted, and the last day moves accordingly.
     *
     * @param on the first day that counts again; the day on which the pause began if it lies before that
     */
    public void resume(long petition, Term term, LocalDate on, Instant at) {
        moves.resume(of(petition), term, on, at);
    }

    /** Puts a clock that has not ended nor run out on a date counted anew, and keeps what it was before. */
    public void redate(Deadline clock, Derivation d, Instant at) {
        moves.redate(clock, d, at);
    }

    /** What a dissolved unit owes, its successor owes by the same day (Art 24). */
    public void owedNow(long petition, String unit, String successor) {
        jdbc.sql("update deadline set owed_by = ? where petition = ? and owed_by = ? and ended_at is null").params(successor, petition, unit).update();
    }

    /** What was done to a clock, in order: how it started, stood still, was counted anew. */
    public List<ClockStep> course(long deadline) {
        return moves.course(deadline);
    }

    /** All clocks of a petition, in the order in which they started. */
    public List<Deadline> of(long petition) {
        var asked = questionOf(petition);
        return jdbc.sql(asked.sql()).params(asked.values()).query(asked.reader()).list();
    }

    /** The same, to be asked together with other things. */
    public Question<Deadline> questionOf(long petition) {
        return new Question<>(COLUMNS + "where petition = ? order by start, xid nulls first, id", List.of(petition), (row, n) -> read(row));
    }

    /** The clocks of the petitions on one page, in one query; a petition without clocks is absent. */
    public Map<Long, List<Deadline>> ofAll(Collection<Long> petitions) {
        return jdbc.sql(COLUMNS + "where petition = any(:petitions) order by start, xid nulls first, id")
                .param("petitions", petitions.toArray(Long[]::new))
                .query((row, number) -> read(row)).list().stream()
                .collect(Collectors.groupingBy(Deadline::petition));
    }

    private Deadline read(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var term = Term.valueOf(row.getString("term"));
        var profile = row.getString("profile");
        return new Deadline(row.getLong("id"), row.getLong("petition"), term, row.getString("article"), profile, row.getObject("start", LocalDate.class), row.getInt("length"), DayKind.of(row.getString("day_kind")),
                row.getObject("due", LocalDate.class), Deadline.State.of(row.getString("state")), row.getBoolean("duty"),
                row.getBoolean("guessed"), ended == null ? null : ended.toInstant(), row.getString("owed_by"), pauses(row.getArray("pauses")), days(row.getArray("points")),
                profiles.basis(profile, term));
    }

    private static List<Pause> pauses(Array told) throws SQLException {
        return Stream.of((String[]) told.getArray()).map(text -> text.split("/", -1))
                .map(days -> new Pause(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]))).toList();
    }

    private static List<LocalDate> days(Array told) throws SQLException {
        return Stream.of((Date[]) told.getArray()).map(Date::toLocalDate).toList();
    }

    static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime stampOrNone(@Nullable Instant at) {
        return at == null ? null : stamp(at);
    }
}
