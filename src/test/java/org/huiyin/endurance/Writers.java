package org.huiyin.endurance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Thirty-two who write at once, petitioners and staff, until they are told to stop or nobody answers any more. */
final class Writers implements AutoCloseable {

    static final int MANY = 32;

    private final Line line;
    private final Queue<Matter> matters = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    private Writers(Line line) {
        this.line = line;
    }

    static Writers on(Line line, long seed) {
        var writers = new Writers(line);
        for (int i = 0; i < MANY; i++) {
            var random = new Random(seed * MANY + i);
            writers.threads.execute(() -> writers.write(random));
        }
        return writers;
    }

    private void write(Random random) {
        while (!stopped) {
            var matter = new Matter(random.nextInt(6) == 0);
            matters.add(matter);
            try {
                for (int left = 1 + random.nextInt(Matter.STEPS); left > 0 && !stopped && step(matter); left--) {}
            } catch (IOException nobodyAnswers) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean step(Matter matter) throws IOException, InterruptedException {
        var answer = matter.send(line, matter.next());
        if (matter.inDoubt == null) {
            return true;
        }
        var retry = answer.headers().firstValue("Retry-After").isPresent() ? " with Retry-After" : "";
        refusals.merge(answer.statusCode() + retry, 1, Integer::sum);
        pause();
        return false;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everybody puts the pen down; what was under way is answered or in doubt. */
    List<Matter> stop() throws InterruptedException {
        stopped = true;
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            threads.shutdownNow();
            throw new IllegalStateException("a writer does not come to an end");
        }
        return matters.stream().filter(matter -> !matter.acknowledged.isEmpty() || matter.inDoubt != null).toList();
    }

    long acknowledged() {
        return matters.stream().mapToLong(matter -> matter.acknowledged.size()).sum();
    }

    /** What was answered instead of an acknowledgement, and how often. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
