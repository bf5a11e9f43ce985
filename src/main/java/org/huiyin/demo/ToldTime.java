package org.huiyin.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huiyin.runtime.LegalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Legal time while a tale of the demo world is told. Whoever goes back with it returns to {@link Plot#CURTAIN} at the end. */
@Component
@Profile("demo")
record ToldTime(LegalTime time, Clock realTime) {

    /** At nine. */
    void at(LocalDate day) {
        at(day, Plot.CURTAIN.toLocalTime());
    }

    void at(LocalDate day, LocalTime hour) {
        time.runAhead(Duration.between(realTime.instant(), day.atTime(hour).atZone(LegalTime.ZONE).toInstant()));
    }

    void curtain() {
        at(Plot.CURTAIN.toLocalDate());
    }

    Instant now() {
        return time.instant();
    }
}
