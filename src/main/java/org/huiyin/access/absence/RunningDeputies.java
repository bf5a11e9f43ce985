package org.huiyin.access.absence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Account;
import org.huiyin.access.Substitutes;
import org.huiyin.actor.Loan;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All who stand in for somebody today, read once in a few seconds for everybody together: they are few, and requests are many.
 * What was named or ended on another node is known here at most {@link #KEPT} later.
 */
@Component
class RunningDeputies implements Substitutes {

    static final Duration KEPT = Duration.ofSeconds(5);

    private final DeputyRows rows;
    private final LegalTime time;
    private final Clock clock;
    private volatile @Nullable Known known;

    RunningDeputies(DeputyRows rows, LegalTime time, Clock clock) {
        this.rows = rows;
        this.time = time;
        this.clock = clock;
    }

    private record Known(LocalDate day, Instant until, Map<String, List<Loan>> byDeputy) {}

    @Override
    public List<Loan> lentTo(Account account) {
        var today = time.today();
        var now = known;
        if (now == null || !now.day().equals(today) || clock.instant().isAfter(now.until())) {
            now = new Known(today, clock.instant().plus(KEPT), rows.running(today));
            known = now;
        }
        return now.byDeputy().getOrDefault(account.account(), List.of());
    }

    /** Something was named or ended here. */
    void forget() {
        known = null;
    }
}
