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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Lines on which a page is told events in their order, each with a thread of its own, so that a slow one holds nobody up. A line ends by itself after a time, and the browser asks anew;
 * at once where there are too many, of one network or at all. Every few seconds it says {@code alive}: a page that hears nothing knows that it stands still.
 */
@Component
public class EventLines {

    /** So often a sign of life, which also finds out who has left. */
    static final Duration ALIVE = Duration.ofSeconds(4);
    private static final Logger LOG = LoggerFactory.getLogger(EventLines.class);
    private static final int WAITING = 200;

    private final Set<Line> lines = ConcurrentHashMap.newKeySet();

    /** What lines are for; each has room of its own, so that whoever opens many boards keeps nobody out of a call. */
    public enum Use {
        /** Browsers in a call. */
        CALL(Duration.ofMinutes(10), 600, 120),
        /** Boards in halls. */
        BOARD(Duration.ofMinutes(30), 500, 50);

        private final Duration life;
        private final int most;
        private final int mostOfANetwork;

        Use(Duration life, int most, int mostOfANetwork) {
            this.life = life;
            this.most = most;
            this.mostOfANetwork = mostOfANetwork;
        }
    }

    /** A line; what is sent when too much waits already ends it. */
    public static final class Line {

        private final SseEmitter end;
        private final BlockingQueue<SseEmitter.SseEventBuilder> waiting = new ArrayBlockingQueue<>(WAITING);
        private final Use use;
        private final String network;
        private volatile boolean open = true;

        private Line(Use use, String network) {
            this.end = new SseEmitter(use.life.toMillis());
            this.use = use;
            this.network = network;
        }

        /** Does not wait. @param data written as JSON; a string as it is */
        public void send(String name, Object data) {
            if (!waiting.offer(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON))) {
                close();
            }
        }

        public void close() {
            open = false;
        }

        private void run() throws InterruptedException {
            try {
                while (open || !waiting.isEmpty()) {
                    var next = waiting.poll(ALIVE.toMillis(), TimeUnit.MILLISECONDS);
                    end.send(next == null ? SseEmitter.event().name("alive").data("1") : next);
                }
            } catch (IOException | IllegalStateException gone) {
                open = false;
            }
        }
    }

    /** @param source begins to send, and is closed with the line; what it throws ends the line */
    public SseEmitter open(Use use, String client, Function<Line, AutoCloseable> source) {
        var line = new Line(use, ClientNetwork.of(client));
        var others = lines.stream().filter(other -> other.use == use).toList();
        if (others.size() >= use.most || others.stream().filter(other -> other.network.equals(line.network)).count() >= use.mostOfANetwork) {
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
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) {
            // the kind alone: what a source throws may name somebody
            LOG.warn("a line of {} ends, for its source failed: {}", line.use, failed.getClass().getName());
        } finally {
            lines.remove(line);
            line.end.complete();
        }
    }

    /** How many are open. */
    int open() {
        return lines.size();
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
