package org.huiyin.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.huiyin.runtime.HuiyinSettings;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The machine's clock of a house that was started as a process; a test sets it back by writing how far into a file. */
@Component
@Primary
@Profile("writers")
class SteppingClock extends Clock {

    static final String FILE = "clock-step";

    private final Path file;
    private volatile long readAt;
    private volatile Duration step = Duration.ZERO;

    SteppingClock(HuiyinSettings settings) {
        file = settings.data().resolve(FILE);
        readAt = System.nanoTime();
    }

    @Override
    public Instant instant() {
        if (System.nanoTime() - readAt > 100_000_000) {
            readAt = System.nanoTime();
            step = read();
        }
        return Instant.now().plus(step);
    }

    private Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException | java.time.DateTimeException half) {
            return step;
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
