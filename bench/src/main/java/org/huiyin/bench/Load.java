package org.huiyin.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A closed loop: a fixed number of clients, each on a virtual thread, each sending its next request when the last was answered. */
final class Load {

    private final Server server;
    private final Http http;
    private final int clients;

    Load(Server server, Http http, int clients) {
        this.server = server;
        this.http = http;
        this.clients = clients;
    }

    Measured during(Duration time, Scenario scenario) {
        var end = System.nanoTime() + time.toNanos();
        return run(scenario, () -> System.nanoTime() < end);
    }

    Measured times(long count, Scenario scenario) {
        var left = new AtomicLong(count);
        return run(scenario, () -> left.getAndDecrement() > 0);
    }

    private Measured run(Scenario scenario, BooleanSupplier goOn) {
        var begin = System.nanoTime();
        var spent = server.processorTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(IntStream.range(0, clients).<Callable<Client>>mapToObj(n -> () -> new Client().loop(scenario, goOn)).toList());
            var seconds = (System.nanoTime() - begin) / 1e9;
            var processorSeconds = server.processorTime().minus(spent).toNanos() / 1e9;
            var nanos = new long[0];
            var errors = 0L;
            for (var client : done) {
                nanos = joined(nanos, client.get().nanos());
                errors += client.get().errors;
            }
            return Measured.of(nanos, errors, seconds, processorSeconds);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a client broke", e);
        }
    }

    private static long[] joined(long[] first, long[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private final class Client {

        private long[] nanos = new long[4096];
        private int count;
        private long errors;

        Client loop(Scenario scenario, BooleanSupplier goOn) {
            while (goOn.getAsBoolean()) {
                var attempt = scenario.next();
                var begin = System.nanoTime();
                if (succeeds(attempt)) {
                    note(System.nanoTime() - begin);
                } else {
                    errors++;
                }
            }
            return this;
        }

        private boolean succeeds(Scenario.Attempt attempt) {
            try {
                return attempt.succeeded().test(http.send(attempt.request()));
            } catch (IOException unanswered) {
                return false;
            }
        }

        private void note(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = took;
        }

        long[] nanos() {
            return Arrays.copyOf(nanos, count);
        }
    }
}
