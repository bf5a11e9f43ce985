package org.huiyin.reception.video;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells browsers in calls what others say to them and who is there. One thread of a node looks thrice in a second, for all who watch there at once, in two queries, whichever node something
 * was written on; it rests while nobody watches.
 */
@Component
public class WatchCalls {

    private static final Logger LOG = LoggerFactory.getLogger(WatchCalls.class);
    private static final int LOOK_EVERY_MILLIS = 330;
    /** Every so many looks those who watch are noted as there. */
    private static final int NOTE_EVERY = 15;
    /** As long as signals are kept, which also covers writers that commit late and clocks that differ. */
    static final Duration KEPT = Duration.ofSeconds(60);

    private final CallRooms rooms;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Watching, Told> watching = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("video-calls").factory());
    private int looks;

    WatchCalls(CallRooms rooms, JdbcClient jdbc, Clock clock) {
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.clock = clock;
        looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Somebody who watches, until it is closed. */
    public static final class Watching implements AutoCloseable {

        private final Pass pass;
        private final Consumer<CallNews> listener;
        private final Map<Watching, Told> all;

        private Watching(Pass pass, Consumer<CallNews> listener, Map<Watching, Told> all) {
            this.pass = pass;
            this.listener = listener;
            this.all = all;
        }

        @Override
        public void close() {
            all.remove(this);
        }
    }

    /** What a watcher knows already. */
    private static final class Told {

        private CallNews.@Nullable Room room;
        private Set<Long> signals = new HashSet<>();
    }

    private record Waiting(long id, Pass to, Signal signal) {}

    /** @param listener called by the one thread that looks: it must not wait; twice the same signal is possible after a new line */
    public Watching watch(Pass pass, Consumer<CallNews> listener) {
        var each = new Watching(pass, listener, watching);
        watching.put(each, new Told());
        return each;
    }

    /** One look, for tests too. */
    synchronized void look() {
        if (watching.isEmpty()) {
            return;
        }
        try {
            // whoever comes after the look has begun waits for the next one
            var all = Map.copyOf(watching);
            var visits = all.keySet().stream().map(each -> each.pass.visit()).collect(Collectors.toSet());
            if (looks++ % NOTE_EVERY == 0) {
                note();
            }
            var waiting = waiting(visits);
            var standing = rooms.of(visits);
            var names = new HashMap<String, String>();
            all.forEach((each, told) -> tell(each, told, waiting.getOrDefault(each.pass, List.of()), standing, names));
        } catch (RuntimeException failed) {
            LOG.warn("calls could not be looked at: {}", failed.getClass().getSimpleName());
        }
    }

    /** Whoever has no seat any more is told so, and nothing else from then on. */
    private void tell(Watching each, Told told, List<Waiting> waiting, Map<Long, CallRooms.Standing> standing, Map<String, String> names) {
        var now = standing.get(each.pass.visit());
        if (now == null) {
            return;
        }
        var plain = now.of(each.pass, Map.of());
        var fresh = new ArrayList<Signal>();
        waiting.stream().filter(one -> plain.mine() && !told.signals.contains(one.id())).forEach(one -> fresh.add(one.signal()));
        if (fresh.isEmpty() && plain.equals(told.room)) {
            return;
        }
        if (names.isEmpty()) {
            names.putAll(rooms.names(standing.values()));
        }
        told.signals = waiting.stream().map(Waiting::id).collect(Collectors.toSet());
        var changed = !plain.equals(told.room);
        told.room = plain;
        if (!plain.mine()) {
            each.close();
        }
        each.listener.accept(new CallNews(changed ? now.of(each.pass, names) : null, fresh));
    }

    private Map<Pass, List<Waiting>> waiting(Set<Long> visits) {
        return jdbc.sql("""
                select w.* from unnest(:visits::bigint[]) as v (id) cross join lateral (
                    select * from video_signal s where s.visit = v.id and s.at > :since order by s.id limit :most) w order by w.id""").param("visits", visits.toArray(Long[]::new))
                .param("since", Timestamp.from(since())).param("most", (1 + Seat.OTHERS) * PostSignals.WAITING).query((row, n) -> new Waiting(row.getLong("id"), new Pass(row.getLong("visit"), row.getInt("receiver"), row.getInt("receiver_turn")),
                        new Signal(row.getInt("sender"), row.getInt("sender_turn"), row.getString("body")))).list().stream().collect(Collectors.groupingBy(Waiting::to));
    }

    private void note() {
        var passes = watching.keySet().stream().map(each -> each.pass).distinct().toList();
        jdbc.sql("""
                update video_seat s set seen_at = :now from unnest(:visits::bigint[], :seats::int[], :turns::int[]) as w (visit, seat, turn)
                 where s.visit = w.visit and s.seat = w.seat and s.turn = w.turn and s.there""").param("now", Timestamp.from(clock.instant()))
                .param("visits", passes.stream().map(Pass::visit).toArray(Long[]::new)).param("seats", passes.stream().map(Pass::seat).toArray(Integer[]::new))
                .param("turns", passes.stream().map(Pass::turn).toArray(Integer[]::new)).update();
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        looking.shutdownNow();
    }
}
