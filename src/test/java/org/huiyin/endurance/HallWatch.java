package org.huiyin.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** The board in the hall, followed as its page does: told that something changed, it takes the page anew. Notes when each number was first shown, and goes over to the other node where its own is gone. */
final class HallWatch implements AutoCloseable {

    private static final Pattern QUEUE = Pattern.compile("<p class=\"queue\">(\\d+)</p>");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    private final Map<Integer, Long> shown = new ConcurrentHashMap<>();
    private final String path;
    private final int other;
    private volatile int port;
    private volatile boolean open = true;

    HallWatch(long day, int port, int other) {
        this.path = "/receptions/" + day + "/hall";
        this.port = port;
        this.other = other;
        Thread.ofVirtual().start(this::follow);
    }

    /** When each queue number was first on the board, in nanoseconds of this machine. */
    Map<Integer, Long> shown() {
        return shown;
    }

    private void follow() {
        while (open) {
            try (var lines = client.send(at(path + "/live").build(), BodyHandlers.ofLines()).body()) {
                lines.filter(line -> line.startsWith("data:")).forEach(_ -> take());
            } catch (IOException | RuntimeException gone) {
                port = other;
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private void take() {
        try {
            var page = client.send(at(path).build(), BodyHandlers.ofString()).body();
            var now = System.nanoTime();
            QUEUE.matcher(page).results().forEach(number -> shown.putIfAbsent(Integer.valueOf(number.group(1)), now));
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder at(String where) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + where)).timeout(Duration.ofMinutes(10));
    }

    /** Milliseconds from one moment to the other, of those numbers that have both, in order: for telling, not for judging. */
    long[] after(Map<Integer, Long> called) {
        return called.entrySet().stream().filter(each -> shown.containsKey(each.getKey())).mapToLong(each -> Math.max(0, (shown.get(each.getKey()) - each.getValue()) / 1_000_000)).sorted().toArray();
    }

    static String told(long[] sorted) {
        return "%d calls; half of them on the board within %d ms, 99 of 100 within %d ms, all within %d ms".formatted(sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], Arrays.stream(sorted).max().orElse(0));
    }

    @Override
    public void close() {
        open = false;
        client.shutdownNow();
    }
}
