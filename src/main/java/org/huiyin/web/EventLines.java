package org.huiyin.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.huiyin.runtime.ClientNetwork;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Lines on which a page is told events in their order, each with a thread of its own, so that a slow one holds nobody up. A line ends by itself after ten minutes, and the browser asks anew;
 * at once where there are too many, of one network or at all.
 */
@Component
public class EventLines {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int LINES = 600;
    private static final int LINES_OF_A_NETWORK = 120;
    private static final int WAITING = 200;
    /** So often a sign of life, which also finds out who has left. */
    private static final int ANYWAY_SECONDS = 10;

    private final Set<Line> lines = ConcurrentHashMap.newKeySet();

    /** A line; what is sent when too much waits already ends it. */
    public static final class Line {

        private final SseEmitter end = new SseEmitter(LIFE.toMillis());
        private final BlockingQueue<SseEmitter.SseEventBuilder> waiting = new ArrayBlockingQueue<>(WAITING);
        private final String client;
        private volatile boolean open = true;

        private Line(String client) {
            this.client = client;
        }

        /** Does not wait. @param data written as JSON */
        public void send(String name, Object data) {
            if (!waiting.offer(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON))) {
                close();
            }
        }

        public void close() {
            open = false;
        }

        private void run() {
            try {
                while (open || !waiting.isEmpty()) {
                    var next = waiting.poll(ANYWAY_SECONDS, TimeUnit.SECONDS);
                    end.send(next == null ? SseEmitter.event().comment("") : next);
                }
                end.complete();
            } catch (IOException | IllegalStateException gone) {
                open = false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @param source begins to send, and is closed with the line */
    public SseEmitter open(String client, Function<Line, AutoCloseable> source) {
        var line = new Line(ClientNetwork.of(client));
        if (lines.size() >= LINES || lines.stream().filter(other -> other.client.equals(line.client)).count() >= LINES_OF_A_NETWORK) {
            line.end.complete();
            return line.end;
        }
        lines.add(line);
        line.end.onTimeout(line.end::complete);
        line.end.onCompletion(line::close);
        Thread.ofVirtual().name("event-line").start(() -> run(line, source));
        return line.end;
    }

    private void run(Line line, Function<Line, AutoCloseable> source) {
        try (var begun = source.apply(line)) {
            line.run();
        } catch (Exception _) {
            line.end.complete();
        } finally {
            lines.remove(line);
        }
    }

    /** Before the server waits for requests to end. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        lines.forEach(line -> {
            line.close();
            line.end.complete();
        });
    }
}
