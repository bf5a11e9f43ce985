package org.huiyin.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * The one clock of the law: events, terms and documents take their time from here, cut to microseconds because that is what the
 * database keeps. In production it is the machine's clock; the demo's time machine moves it. Sessions, rate limits and timers use
 * {@link Clock} (real time) instead.
 */
@Component
public final class LegalTime implements InstantSource {

    /** Where legal days begin and end (UTC+8, no summer time). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock real;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public LegalTime(Clock real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's legal date. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** How far legal time runs ahead of the machine's clock; zero outside the demo. */
    public Duration ahead() {
        return ahead.get();
    }

    /** Sets the distance to the machine's clock. Only the time machine and tests call this. */
    public void runAhead(Duration distance) {
        ahead.set(distance);
    }
}
