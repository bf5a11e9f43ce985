package org.huiyin.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a guess before it is compared, or many sent at once would all be heard before the first had failed; what was right is given back. */
@Component
public class ReservedGuesses {

    private static final String ANY = "*";
    private final JdbcClient jdbc;
    private final Clock clock;
    private final GuessLimit limit;

    ReservedGuesses(JdbcClient jdbc, Clock clock, GuessLimit limit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limit = limit;
    }

    private record Count(String client, String subject, int failures, Instant since) {}

    /**
     * Takes one guess.
     *
     * @param ofStrangers how many all clients together may have at the subject that are no {@link Devices device} known to it, within {@link GuessLimit#WINDOW}
     * @throws TooManyGuesses if none is left; then none was taken
     */
    public void take(String client, String subject, int ofStrangers) {
        if (limit.counts(client)) {
            count(client, subject, 1).filter(count -> count.failures() > most(count, ofStrangers)).findFirst().ifPresent(full -> {
                count(client, subject, -1);
                throw limit.until(full.since());
            });
        }
    }

    /** Gives the guess back that turned out right, and forgets what this client got wrong at the subject. */
    public void giveBack(String client, String subject) {
        if (limit.counts(client)) {
            count(client, subject, -1);
            limit.passed(client, subject);
        }
    }

    private static int most(Count count, int ofStrangers) {
        return count.client().equals(ANY) ? ofStrangers : count.subject().equals(ANY) ? GuessLimit.PER_CLIENT : GuessLimit.PER_SUBJECT;
    }

    /** Always in the same order of rows, so that two never wait for each other. */
    private Stream<Count> count(String client, String subject, int by) {
        var at = GuessLimit.keyOf(client);
        var now = clock.instant();
        boolean known = client.startsWith(Devices.PREFIX);
        return jdbc.sql("""
                insert into guess as g (client, subject, window_start, failures)
                select c.client, c.subject, :now, greatest(0, :by) from unnest(:clients::text[], :subjects::text[]) with ordinality as c (client, subject, n) order by n
                on conflict (client, subject) do update set
                    failures = greatest(0, :by + case when g.window_start > :open then g.failures else 0 end),
                    window_start = case when g.window_start > :open then g.window_start else excluded.window_start end
                returning client, subject, failures, window_start as since""")
                .param("clients", known ? new String[] {at, at} : new String[] {at, at, ANY}).param("subjects", known ? new String[] {subject, ANY} : new String[] {subject, ANY, subject})
                .param("by", by).param("now", Timestamp.from(now)).param("open", Timestamp.from(now.minus(GuessLimit.WINDOW)))
                .query((row, n) -> new Count(row.getString("client"), row.getString("subject"), row.getInt("failures"), row.getTimestamp("since").toInstant())).list().stream();
    }
}
