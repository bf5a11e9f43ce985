package org.huiyin.citizen.reception;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huiyin.web.EventLines;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells the boards in halls that something was called. One thread looks four times a second at each hall that somebody watches, whichever node it was called on; it rests while nobody does. */
@Component
public class WatchHalls {

    private static final Logger LOG = LoggerFactory.getLogger(WatchHalls.class);
    private static final int LOOK_EVERY_MILLIS = 250;

    private final Map<String, Hall> halls = new ConcurrentHashMap<>();
    private final EventLines lines;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("hall-boards").factory());

    WatchHalls(EventLines lines) {
        this.lines = lines;
        looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A hall that is watched. */
    private static final class Hall {

        private final Supplier<String> board;
        private final Set<Consumer<String>> watching = ConcurrentHashMap.newKeySet();
        private volatile @Nullable String told;

        private Hall(Supplier<String> board) {
            this.board = board;
        }

        private void look() {
            var now = board.get();
            if (!now.equals(told)) {
                told = now;
                watching.forEach(each -> each.accept(now));
            }
        }
    }

    /**
     * A line that says {@code hall} with what the board is now.
     *
     * @param hall  which of all halls
     * @param board what changes whenever anything there does
     */
    public SseEmitter open(String hall, Supplier<String> board, String client) {
        return lines.open(EventLines.Use.BOARD, client, line -> watch(hall, board, version -> line.send("hall", version)));
    }

    private AutoCloseable watch(String hall, Supplier<String> board, Consumer<String> listener) {
        listener.accept(board.get());
        halls.compute(hall, (same, there) -> {
            var watched = there == null ? new Hall(board) : there;
            watched.watching.add(listener);
            return watched;
        });
        return () -> halls.computeIfPresent(hall, (same, there) -> {
            there.watching.remove(listener);
            return there.watching.isEmpty() ? null : there;
        });
    }

    private void look() {
        halls.values().forEach(hall -> {
            try {
                hall.look();
            } catch (RuntimeException failed) {
                LOG.warn("a hall could not be looked at: {}", failed.getClass().getName());
            }
        });
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        looking.shutdownNow();
    }
}
