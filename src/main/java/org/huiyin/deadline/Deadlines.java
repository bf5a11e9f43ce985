package org.huiyin.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of the petitions. Writes run inside the caller's transaction, under the caller's lock on the petition. */
@Component
public final class Deadlines {

    /** What has lapsed stays missed even if the sweep has not come by yet. */
    private static final String END = """
            update deadline
               set state = case when state = 'missed' or lapses_at <= :at then 'missed' else :state end, ended_at = :at
             where petition = :petition and ended_at is null and state in ('running', 'paused', 'missed')
            """;

    private static final String COLUMNS = "select id, petition, term, article, profile, start, length, day_kind, due, state, duty, guessed, ended_at from deadline ";

    private final JdbcClient jdbc;
    private final IdBlocks ids;

    Deadlines(JdbcClient jdbc, IdBlocks ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Starts a clock with the derivation's dates; no later change of law or calendar moves it. */
    public void start(long petition, String region, Derivation d) {
        jdbc.sql("""
                insert into deadline (id, petition, region, term, article, profile, start, length, day_kind, due, lapses_at, duty, guessed)
                values (:id, :petition, :region, :term, :article, :profile, :start, :length, :kind, :due, :lapses, :duty, :guessed)
                """)
                .param("id", ids.next()).param("petition", petition).param("region", region)
                .param("term", d.term().name()).param("article", d.article()).param("profile", d.profile())
                .param("start", d.start()).param("length", d.length()).param("kind", d.dayKind().code())
                .param("due", d.due()).param("lapses", stamp(d.lapsesAt())).param("duty", d.duty()).param("guessed", d.guessed())
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
        if (as != Deadline.State.MET && as != Deadline.State.CANCELLED) {
            throw new IllegalArgumentException("a clock is stopped as met or cancelled, not as " + as);
        }
        jdbc.sql(END + " and term = :term")
                .param("petition", petition).param("term", term.name()).param("state", as.code()).param("at", stamp(at)).update();
    }

    /** Cancels every clock that has not ended, but for the terms excepted. */
    public void cancelAll(long petition, Set<Term> except, Instant at) {
        var kept = except.stream().map(Term::name).toArray(String[]::new);
        jdbc.sql(END + " and term <> all(:kept)")
                .param("petition", petition).param("kept", kept).param("state", Deadline.State.CANCELLED.code()).param("at", stamp(at)).update();
    }

    /** All clocks of a petition, in the order in which they started. */
    public List<Deadline> of(long petition) {
        return ofAll(List.of(petition)).getOrDefault(petition, List.of());
    }

    /** The same, to be asked together with other things. */
    public Question<Deadline> questionOf(long petition) {
        return new Question<>(COLUMNS + "where petition = ? order by start, id", List.of(petition), (row, n) -> read(row));
    }

    /** The clocks of the petitions on one page, in one query; a petition without clocks is absent. */
    public Map<Long, List<Deadline>> ofAll(Collection<Long> petitions) {
        return jdbc.sql(COLUMNS + "where petition = any(:petitions) order by start, id")
                .param("petitions", petitions.toArray(Long[]::new))
                .query((row, number) -> read(row)).list().stream()
                .collect(Collectors.groupingBy(Deadline::petition));
    }

    private static Deadline read(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Deadline(row.getLong("id"), row.getLong("petition"), Term.valueOf(row.getString("term")), row.getString("article"),
                row.getString("profile"), row.getObject("start", LocalDate.class), row.getInt("length"), DayKind.of(row.getString("day_kind")),
                row.getObject("due", LocalDate.class), Deadline.State.of(row.getString("state")), row.getBoolean("duty"),
                row.getBoolean("guessed"), ended == null ? null : ended.toInstant());
    }

    static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
