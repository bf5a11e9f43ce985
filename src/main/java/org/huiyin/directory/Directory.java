package org.huiyin.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Holds the directory as it stands now and takes it anew from the tables after each change; one made on another node shows within half a minute of real time. */
@Component
final class Directory implements DirectoryNow {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final DirectoryRows rows;
    private final Clock realTime;
    private volatile Snapshot now;
    private volatile long stamp;
    private volatile Instant lookedAt;

    Directory(DirectoryRows rows, Seed seed, Clock realTime) {
        this.rows = rows;
        this.realTime = realTime;
        seed.plantOnce();
        stamp = rows.stamp();
        lookedAt = realTime.instant();
        now = read();
    }

    @Override
    public Snapshot now() {
        if (lookedAt.plus(FRESH).isBefore(realTime.instant())) {
            lookedAt = realTime.instant();
            if (rows.stamp() != stamp) {
                reload();
            }
        }
        return now;
    }

    synchronized void reload() {
        stamp = rows.stamp();
        lookedAt = realTime.instant();
        now = read();
    }

    private Snapshot read() {
        return Snapshot.of(rows.regions(), rows.organisations(), rows.dated(), rows.categories());
    }
}
