package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded PostgreSQL again when it has died under a house that lives on: killed for want of memory, or given up on a full disk.
 * Until it is back whoever comes is told so; nobody has to restart the house.
 */
final class Revival implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Revival.class);
    private static final int LOOK_S = 2;

    /** Starts it; returns at once if the thread is interrupted because the server has died again. */
    @FunctionalInterface
    interface Start {
        void again() throws IOException;
    }

    private final Path cluster;
    private final Start start;
    private final Thread watch;
    private volatile boolean over;

    Revival(Path cluster, Start start) {
        this.cluster = cluster;
        this.start = start;
        watch = Thread.ofPlatform().daemon().name("postgresql-revival").start(this::watch);
    }

    private void watch() {
        while (!over) {
            try {
                TimeUnit.SECONDS.sleep(LOOK_S);
                if (!over && LeftBehind.workingIn(cluster).isEmpty()) {
                    LOG.warn("PostgreSQL has died; it is started again and recovers what was committed");
                    revive();
                }
            } catch (InterruptedException e) {
                // over, which is looked at next, or woken beside a server that has died again
            } catch (IOException | RuntimeException failed) {
                LOG.warn("PostgreSQL could not be started again: {}", failed.toString());
            }
        }
    }

    private void revive() throws IOException {
        LeftBehind.stopIn(cluster);
        var guard = LeftBehind.wakeWhenDead(cluster, Thread.currentThread());
        try {
            start.again();
        } finally {
            guard.interrupt();
        }
    }

    /** From here on a server that is gone has been stopped. */
    @Override
    public void close() {
        over = true;
        watch.interrupt();
        try {
            watch.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
