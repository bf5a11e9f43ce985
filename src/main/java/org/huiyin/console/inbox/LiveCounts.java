package org.huiyin.console.inbox;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huiyin.actor.Actor;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.work.Pulse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages how long their lists are. One thread looks every other second whether anything happened, counts once for all pages of one reader, and tells what
 * changed: however many listen, one database connection is used, and none while nothing happens. A line ends after five minutes; the page comes back, and shows who it is again.
 */
@Component
class LiveCounts {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCounts.class);
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int LINES = 2000;
    private static final int LINES_OF_A_READER = 20;
    private static final Queue<SseEmitter> NONE = new ConcurrentLinkedQueue<>();
    private static final int LOOK_EVERY_SECONDS = 2;
    /** Also where nothing seems to have happened: a day may have ended, and a slow transaction come in late. */
    private static final int ANYWAY = 15;

    private final Inbox inbox;
    private final Pulse pulse;
    private final Map<Actor, Queue<SseEmitter>> lines = new ConcurrentHashMap<>();
    private final Map<Actor, Map<String, String>> told = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("live-counts").factory());
    private final ExecutorService telling = Executors.newVirtualThreadPerTaskExecutor();
    private String seen = "";
    private int looks;

    LiveCounts(Inbox inbox, Pulse pulse) {
        this.inbox = inbox;
        this.pulse = pulse;
        looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** How long the lists are now. */
    Map<String, String> now(Actor actor) {
        return Counted.of(inbox.counts(actor));
    }

    /** A line that begins with how it is now. Of one reader too many, the oldest ends: a page that was left is noticed only when it is told something. */
    SseEmitter open(Actor actor) {
        var line = new SseEmitter(LIFE.toMillis());
        var now = now(actor);
        if (lines.values().stream().mapToInt(Queue::size).sum() >= LINES) {
            tell(actor, line, now);
            line.complete();
            return line;
        }
        told.put(actor, now);
        var own = lines.computeIfAbsent(actor, who -> new ConcurrentLinkedQueue<>());
        own.add(line);
        while (own.size() > LINES_OF_A_READER) {
            Optional.ofNullable(own.poll()).ifPresent(SseEmitter::complete);
        }
        line.onCompletion(() -> drop(actor, line));
        line.onTimeout(line::complete);
        tell(actor, line, now);
        return line;
    }

    int lines(Actor actor) {
        return lines.getOrDefault(actor, NONE).size();
    }

    /** Ends the lines of a reader. */
    void forget(Actor actor) {
        lines.getOrDefault(actor, NONE).forEach(SseEmitter::complete);
        lines.remove(actor);
        told.remove(actor);
    }

    private void look() {
        var begun = System.nanoTime();
        try {
            var latest = lines.isEmpty() ? seen : pulse.latest();
            if (!lines.isEmpty() && (!latest.equals(seen) || looks++ % ANYWAY == 0)) {
                lines.keySet().forEach(this::countOrForget);
            }
            seen = latest;
        } catch (RuntimeException failed) {
            LOG.warn("it could not be seen whether anything happened", failed);
            seen = "";
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        if (took.compareTo(SLOW) > 0) {
            LOG.warn("the lists of {} readers took {} to count", lines.size(), took);
        }
    }

    /** Whose lists cannot be counted, for what his account may see has changed, opens the page anew; nobody else waits for it. */
    private void countOrForget(Actor actor) {
        try {
            count(actor);
        } catch (RuntimeException failed) {
            LOG.warn("lists not counted", failed);
            forget(actor);
        }
    }

    private void count(Actor actor) {
        var now = now(actor);
        if (!now.equals(told.put(actor, now))) {
            lines.getOrDefault(actor, NONE).forEach(line -> telling.execute(() -> tell(actor, line, now)));
        } else if (looks % ANYWAY == 1) {
            lines.getOrDefault(actor, NONE).forEach(line -> telling.execute(() -> tell(actor, line, Map.of())));
        }
    }

    private void tell(Actor actor, SseEmitter line, Map<String, String> counts) {
        try {
            line.send(counts.isEmpty() ? SseEmitter.event().comment("") : Counted.event(counts));
        } catch (IOException | IllegalStateException _) {
            drop(actor, line);
        }
    }

    private void drop(Actor actor, SseEmitter line) {
        lines.computeIfPresent(actor, (who, all) -> {
            all.remove(line);
            return all.isEmpty() ? null : all;
        });
        told.keySet().retainAll(lines.keySet());
    }

    /** Before the server waits for requests to end, for these end by themselves only after minutes. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        looking.shutdownNow();
        lines.values().forEach(all -> all.forEach(SseEmitter::complete));
        telling.shutdown();
    }
}
