package org.huiyin.reception.video;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes on what browsers tell each other, between those who take part in the same open call. */
@Component
public class PostSignals {

    /** How many at once. */
    public static final int AT_ONCE = 50;
    private static final int LONGEST = 16_000;
    /** How many of one seat may wait; each is gone after a minute. Whoever sends more is heard no further, and keeps nobody else from being heard. */
    static final int WAITING = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostSignals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is for somebody who has left meanwhile is lost, as it should be.
     *
     * @throws InvalidInput on {@code signals} if they are too many or too long; on {@code turn} if the sender does not take part (any more)
     */
    @Transactional
    public void post(Pass from, List<Signal> signals) {
        new Checks().that(!signals.isEmpty() && signals.size() <= AT_ONCE, "signals", "reception.video.signals", AT_ONCE)
                .that(signals.stream().allMatch(PostSignals::good), "signals", "reception.video.signal", LONGEST).complain();
        if (!takesPart(from)) {
            throw InvalidInput.of("turn", "reception.video.elsewhere");
        }
        jdbc.sql("""
                insert into video_signal (visit, sender, sender_turn, receiver, receiver_turn, body, at)
                select :visit, :seat, :turn, other.seat, other.turn, s.body, :at
                  from unnest(:seats::int[], :turns::int[], :bodies::text[]) with ordinality as s (seat, turn, body, n)
                  join video_seat other on other.visit = :visit and other.seat = s.seat and other.turn = s.turn and other.seat <> :seat and other.let_in and other.there
                 where s.n + (select count(*) from video_signal waiting where waiting.visit = :visit and waiting.sender = :seat) <= :most order by s.n""")
                .param("visit", from.visit()).param("seat", from.seat()).param("turn", from.turn()).param("at", Timestamp.from(clock.instant()))
                .param("seats", signals.stream().map(Signal::seat).toArray(Integer[]::new)).param("turns", signals.stream().map(Signal::turn).toArray(Integer[]::new))
                .param("bodies", signals.stream().map(Signal::body).toArray(String[]::new)).param("most", WAITING).update();
    }

    private boolean takesPart(Pass from) {
        return jdbc.sql("""
                select exists (select from video_seat s join video_visit v on v.id = s.visit
                 where v.state = 'open' and s.visit = ? and s.seat = ? and s.turn = ? and s.there and s.let_in and %s)""".formatted(VisitSight.SITS)).params(from.visit(), from.seat(), from.turn()).query(Boolean.class).single();
    }

    private static boolean good(Signal signal) {
        var body = signal.body();
        return signal.seat() != null && signal.turn() != null && body != null && !body.isEmpty() && body.length() <= LONGEST && body.indexOf(0) < 0;
    }
}
