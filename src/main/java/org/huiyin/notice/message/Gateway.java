package org.huiyin.notice.message;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Speaks to a provider by HTTP, and tells from what happened whether a message may be offered again. */
final class Gateway {

    /** What of an answer is read, in characters. */
    private static final int MOST = 20_000;

    private final HttpClient client;
    private final Duration patience;

    Gateway() {
        this(Duration.ofSeconds(20));
    }

    /** @param patience with which the beginning of an answer is awaited, and its end once more; half of it for a connection */
    Gateway(Duration patience) {
        this.patience = patience;
        client = HttpClient.newBuilder().connectTimeout(patience.dividedBy(2)).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** What came back. */
    record Reply(int status, String body) {

        /** A gateway that is too busy has not taken it; one that broke may have. */
        Handover outcome() {
            var handover = switch (status) {
                case 408, 429, 503 -> Handover.LATER;
                default -> status < 300 ? Handover.TAKEN : status < 500 ? Handover.REFUSED : Handover.UNKNOWN;
            };
            return status < 300 ? handover : handover.saying("HTTP " + status + ' ' + body);
        }
    }

    /** @throws IllegalArgumentException where messages would cross a network in the open */
    static URI address(String setting, String url) {
        var address = URI.create(url);
        if (!"https".equals(address.getScheme()) && !"127.0.0.1".equals(address.getHost())) {
            throw new IllegalArgumentException(setting + " must be https, or on this machine (127.0.0.1)");
        }
        return address;
    }

    @Nullable Handover ask(HttpRequest.Builder request, Function<Reply, @Nullable Handover> read) {
        return ask(request, read, failed -> failed);
    }

    /** @param failed what is to be made of it where no answer came */
    <T extends @Nullable Object> T ask(HttpRequest.Builder request, Function<Reply, T> read, Function<Handover, T> failed) {
        try {
            var answer = client.send(request.timeout(patience).build(), BodyHandlers.ofInputStream());
            return read.apply(new Reply(answer.statusCode(), text(answer.body())));
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            return failed.apply(Handover.LATER.saying("no connection"));
        } catch (IOException cutOff) {
            return failed.apply(Handover.UNKNOWN.saying("connection lost"));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return failed.apply(Handover.UNKNOWN);
        }
    }

    /** Who begins an answer and never ends it holds nobody up: the time limit of a request is over with its head. */
    private String text(InputStream answer) throws IOException {
        var late = CompletableFuture.runAsync(() -> closed(answer), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try (answer) {
            return new String(answer.readNBytes(MOST), StandardCharsets.UTF_8);
        } finally {
            late.cancel(false);
        }
    }

    private static void closed(InputStream answer) {
        try {
            answer.close();
        } catch (IOException gone) {
            // whoever reads it is told
        }
    }
}
