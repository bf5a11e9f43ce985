package org.huiyin.citizen.reception;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.huiyin.runtime.ClientNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells the boards in halls that something was called. One thread looks twice in a second at each hall that somebody watches, whichever node it was called on; it rests while nobody does. */
@Component
public class HallLines {

    private static final Logger LOG = LoggerFactory.getLogger(HallLines.class);
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int LINES = 500;
    private static final int LINES_OF_A_NETWORK = 50;
    private static final int LOOK_EVERY_MILLIS = 500;
    /** After so many looks in which nothing happened, a sign of life, which also finds out who has left. */
    private static final int ANYWAY = 30;

    private final Map<String, Queue<Line>> lines = new ConcurrentHashMap<>();
    private final Map<String, Supplier<String>> halls = new ConcurrentHashMap<>();
    private final Map<String, String> told = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("hall-boards").factory());
    private final ExecutorService telling = Executors.newVirtualThreadPerTaskExecutor();
    private int looks;

    /** @param client whose it is, as far as networks are told apart */
    private record Line(SseEmitter end, String client) {}

    HallLines() {
        looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * A line that ends by itself after half an hour, or at once where there are too many, of one network or at all: the board then loads itself anew.
     *
     * @param hall  which of all halls
     * @param board what changes whenever anything there does
     */
    public SseEmitter open(String hall, Supplier<String> board, String client) {
        var line = new Line(new SseEmitter(LIFE.toMillis()), ClientNetwork.of(client));
        var all = lines.values().stream().flatMap(Queue::stream).toList();
        if (all.size() >= LINES || all.stream().filter(other -> other.client().equals(line.client())).count() >= LINES_OF_A_NETWORK) {
            line.end().complete();
            return line.end();
        }
        halls.put(hall, board);
        lines.compute(hall, (same, others) -> {
            var with = others == null ? new ConcurrentLinkedQueue<Line>() : others;
            with.add(line);
            return with;
        });
        line.end().onCompletion(() -> drop(hall, line));
        line.end().onTimeout(line.end()::complete);
        return line.end();
    }

    private void look() {
        looks++;
        lines.keySet().forEach(this::look);
    }

    private void look(String hall) {
        try {
            var now = Objects.requireNonNull(halls.get(hall)).get();
            var before = told.put(hall, now);
            if (!now.equals(before) || looks % ANYWAY == 0) {
                lines.getOrDefault(hall, new ConcurrentLinkedQueue<>()).forEach(line -> telling.execute(() -> tell(hall, line, now)));
            }
        } catch (RuntimeException failed) {
            LOG.warn("a hall could not be looked at: {}", failed.getClass().getSimpleName());
        }
    }

    private void tell(String hall, Line line, String version) {
        try {
            line.end().send(SseEmitter.event().name("hall").data(version));
        } catch (IOException | IllegalStateException _) {
            drop(hall, line);
        }
    }

    private void drop(String hall, Line line) {
        lines.computeIfPresent(hall, (there, all) -> {
            all.remove(line);
            return all.isEmpty() ? null : all;
        });
        told.keySet().retainAll(lines.keySet());
    }

    /** Before the server waits for requests to end. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        looking.shutdownNow();
        lines.values().forEach(all -> all.forEach(line -> line.end().complete()));
        telling.shutdown();
    }
}
