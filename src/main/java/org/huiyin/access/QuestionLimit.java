package org.huiyin.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bounds how often one client asks what anybody may ask, and what takes some work: a hundred times within {@link GuessLimit#WINDOW}, as many as it may guess wrongly; or, of what leaves something
 * behind, so often within a day. They are counted apart from the guesses, so that who asks a lot can still look into the own petition.
 */
@Component
public class QuestionLimit {

    static final Duration DAY = Duration.ofDays(1);
    static final String BY_DAY = "day:";
    private static final String PREFIX = "asked:";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final GuessLimit limit;

    QuestionLimit(JdbcClient jdbc, Clock clock, GuessLimit limit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limit = limit;
    }

    private record Count(int failures, Instant since) {}

    /** @throws TooManyGuesses if this client has asked a hundred times already */
    public void count(String client, String what) {
        count(client, PREFIX + what, GuessLimit.PER_CLIENT, GuessLimit.WINDOW);
    }

    /** @throws TooManyGuesses if this client has done it so often already within the day that began with the first time */
    public void countInDay(String client, String what, int most) {
        count(client, BY_DAY + what, most, DAY);
    }

    private void count(String client, String subject, int most, Duration window) {
        if (!limit.counts(client)) {
            return;
        }
        var now = clock.instant();
        var count = jdbc.sql("""
                insert into guess as g (client, subject, window_start, failures) values (:client, :subject, :now, 1)
                on conflict (client, subject) do update set failures = case when g.window_start > :open then least(g.failures, 1000) + 1 else 1 end,
                    window_start = case when g.window_start > :open then g.window_start else excluded.window_start end
                returning failures, window_start""")
                .param("client", GuessLimit.keyOf(client)).param("subject", subject).param("now", Timestamp.from(now)).param("open", Timestamp.from(now.minus(window)))
                .query((row, n) -> new Count(row.getInt("failures"), row.getTimestamp("window_start").toInstant())).single();
        if (count.failures() > most) {
            throw limit.until(count.since(), window);
        }
    }
}
