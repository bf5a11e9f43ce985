package org.huiyin.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyin.runtime.ClientNetwork;
import org.huiyin.runtime.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bounds guessing at passwords and query codes: within fifteen minutes ten failures of one client at one subject, a hundred of one
 * client at all. Counted in the database in real time, so it holds over restarts and over all nodes. What counts as
 * one client is told by {@link ClientNetwork}.
 */
@Component
public class GuessLimit {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_SUBJECT = 10;
    static final int PER_CLIENT = 100;
    private static final String ANY = "*";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccessSettings settings;

    GuessLimit(JdbcClient jdbc, Clock clock, AccessSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Refuses a client that has used up its guesses; call before looking.
     *
     * @param client  address the request came from
     * @param subject what is guessed at, with a prefix for its kind ({@code account:…}, {@code petition:…})
     */
    public void check(String client, String subject) {
        var asked = questionOf(client, subject);
        judge(client, jdbc.sql(asked.sql()).params(asked.values()).query(asked.reader()).list());
    }

    /** The same, to be asked together with what is looked for; {@link #judge} before looking at that. */
    public Question<Instant> questionOf(String client, String subject) {
        return new Question<>("""
                select window_start from guess
                where client = ? and window_start > ? and (subject = ? and failures >= %d or subject = '%s' and failures >= %d)
                order by window_start desc limit 1""".formatted(PER_SUBJECT, ANY, PER_CLIENT),
                List.of(keyOf(client), Timestamp.from(clock.instant().minus(WINDOW)), subject), (row, n) -> row.getTimestamp(1).toInstant());
    }

    /** Refuses a client whose guesses are used up, by what was answered to {@link #questionOf}. */
    public void judge(String client, List<Instant> shutSince) {
        if (counts(client)) {
            shutSince.forEach(since -> {
                throw until(since);
            });
        }
    }

    TooManyGuesses until(Instant since) {
        return until(since, WINDOW);
    }

    TooManyGuesses until(Instant since, Duration window) {
        return new TooManyGuesses(Duration.ofSeconds(Math.max(1, Duration.between(clock.instant(), since.plus(window)).toSeconds() + 1)));
    }

    /** Counts a wrong guess, for the subject and for the client as a whole. */
    public void failed(String client, String subject) {
        if (!counts(client)) {
            return;
        }
        var now = clock.instant();
        jdbc.sql("""
                insert into guess as g (client, subject, window_start, failures)
                values (:client, :subject, :now, 1), (:client, :any, :now, 1)
                on conflict (client, subject) do update set
                    failures = case when g.window_start > :open then g.failures + 1 else 1 end,
                    window_start = case when g.window_start > :open then g.window_start else excluded.window_start end""")
                .param("client", keyOf(client)).param("subject", subject).param("any", ANY)
                .param("now", Timestamp.from(now)).param("open", Timestamp.from(now.minus(WINDOW)))
                .update();
    }

    /** Forgets the failures at this subject; those of the client as a whole stay, or one known pair would reset the count. */
    public void passed(String client, String subject) {
        if (counts(client)) {
            jdbc.sql("delete from guess where client = :client and subject = :subject")
                    .param("client", keyOf(client)).param("subject", subject).update();
        }
    }

    /** Removes windows that have closed. */
    void forget() {
        jdbc.sql("delete from guess where window_start <= :open and (window_start <= :day or not starts_with(subject, :byDay))").param("open", Timestamp.from(clock.instant().minus(WINDOW)))
                .param("day", Timestamp.from(clock.instant().minus(QuestionLimit.DAY))).param("byDay", QuestionLimit.BY_DAY).update();
    }

    boolean counts(String client) {
        return !(settings.loopbackUnlimited() && !client.startsWith(Devices.PREFIX) && ClientNetwork.loopback(client));
    }

    static String keyOf(String client) {
        return client.startsWith(Devices.PREFIX) ? client : ClientNetwork.of(client);
    }
}
