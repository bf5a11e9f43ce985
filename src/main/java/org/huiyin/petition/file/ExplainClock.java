package org.huiyin.petition.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.deadline.ClockStep;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of a date on a case why it is that date: what started it, which days count, what moved it, and who did that. */
@Component
public class ExplainClock {

    private final ReadFile files;
    private final Deadlines deadlines;
    private final DueDates dates;
    private final JdbcClient jdbc;

    ExplainClock(ReadFile files, Deadlines deadlines, DueDates dates, JdbcClient jdbc) {
        this.files = files;
        this.deadlines = deadlines;
        this.dates = dates;
        this.jdbc = jdbc;
    }

    /** What was done to the clock, and the step of the case in which it was done; {@code null} where that is not known or not told to this reader. */
    public record Step(ClockStep done, @Nullable TimelineEntry in) {}

    /**
     * The whole explanation.
     *
     * @param derivation the days, by the calendar in force now; its last day differs from the clock's where the calendar changed later
     * @param ended      the step that ended it, if one did
     */
    public record Explained(String number, String title, Deadline clock, Derivation derivation, List<Step> steps, @Nullable TimelineEntry ended) {

        /** Whether the calendar now in force would give another date; the date that was started stands. */
        public boolean countedOtherwise() {
            return !derivation.due().equals(clock.due());
        }
    }

    /** The explanation for staff; nothing if this actor may not know of the petition, or the clock is not on it. Counts as a reading of its course. */
    @Needs(Right.READ_FILE)
    public Optional<Explained> explain(Actor actor, String number, long clock) {
        return files.glance(actor, number).flatMap(view -> of(view, clock));
    }

    /** The explanation out of what a reader has been shown already. */
    public Optional<Explained> of(PublicView view, long clock) {
        return view.deadlines().stream().filter(each -> each.id() == clock).findFirst().map(found -> explained(view, found));
    }

    private Explained explained(PublicView view, Deadline clock) {
        var told = view.timeline().stream().collect(Collectors.toMap(TimelineEntry::seq, Function.identity()));
        var events = eventsByTransaction(view.number());
        var steps = deadlines.course(clock.id()).stream().map(step -> new Step(step, told.get(events.getOrDefault(step.transaction(), 0)))).toList();
        return new Explained(view.number(), view.title(), clock, dates.recount(clock), steps, ending(view.timeline(), clock.endedAt()));
    }

    private Map<Long, Integer> eventsByTransaction(String number) {
        return jdbc.sql("""
                select e.xid::text::bigint as transaction, max(e.seq) as seq
                  from petition p join petition_event e on e.petition = p.id
                 where p.number = ? group by e.xid
                """).param(number)
                .query((row, n) -> Map.entry(row.getLong("transaction"), row.getInt("seq"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable TimelineEntry ending(List<TimelineEntry> timeline, @Nullable Instant at) {
        return timeline.stream().filter(entry -> entry.at().equals(at)).reduce((first, later) -> later).orElse(null);
    }
}
