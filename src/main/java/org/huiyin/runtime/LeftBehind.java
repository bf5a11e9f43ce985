package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL processes that a killed JVM left behind. They are known by their working directory, which PostgreSQL sets to the
 * cluster: the number in {@code postmaster.pid} may by now belong to somebody else's process.
 */
final class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LeftBehind() {}

    /** Ends whatever still works in the cluster, gently first, and removes the pid file once nobody does. */
    static void stopIn(Path cluster) throws IOException {
        if (!Files.exists(cluster)) {
            return;
        }
        for (var signal : List.of("INT", "QUIT")) {
            var left = workingIn(cluster);
            if (!left.isEmpty()) {
                LOG.info("stopping the PostgreSQL that an earlier run left behind ({} processes)", left.size());
                send(signal, heads(left));
                awaitEmpty(cluster);
            }
        }
        if (!workingIn(cluster).isEmpty()) {
            throw new IOException("an earlier PostgreSQL does not leave " + cluster);
        }
        // in a container its number may name an innocent process, and PostgreSQL would then refuse to start
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    static List<ProcessHandle> workingIn(Path directory) throws IOException {
        var real = directory.toRealPath();
        return ProcessHandle.allProcesses().filter(process -> worksIn(real, process)).toList();
    }

    /**
     * Interrupts a thread once the server that it waits for has come and gone: the library waits ten minutes for one, even for one that is dead.
     *
     * @return to be interrupted when the waiting is over
     */
    static Thread wakeWhenDead(Path cluster, Thread waiting) {
        return Thread.ofVirtual().start(() -> {
            try {
                for (int looked = 0; looked < 600 && workingIn(cluster).isEmpty(); looked++) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                for (int absent = 0; absent < 20; absent = workingIn(cluster).isEmpty() ? absent + 1 : 0) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                waiting.interrupt();
            } catch (InterruptedException | IOException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static boolean worksIn(Path real, ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")).equals(real);
        } catch (IOException gone) {
            return false;
        }
    }

    /** The server leads its workers out in the right order; they are spoken to only where it is dead. */
    private static List<ProcessHandle> heads(List<ProcessHandle> processes) {
        return processes.stream().filter(process -> process.parent().filter(processes::contains).isEmpty()).toList();
    }

    /** INT is PostgreSQL's fast shutdown, QUIT its immediate one; never KILL, which would leave shared memory behind. */
    private static void send(String signal, List<ProcessHandle> processes) throws IOException {
        for (var process : processes) {
            await(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start());
        }
    }

    private static void await(Process kill) throws IOException {
        try {
            kill.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping an earlier PostgreSQL", e);
        }
    }

    private static void awaitEmpty(Path cluster) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!workingIn(cluster).isEmpty() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while an earlier PostgreSQL stops", e);
            }
        }
    }
}
