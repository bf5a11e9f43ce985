package org.huiyin.notice.message;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Speaks to a provider by HTTP, and tells from what happened whether a message may be offered again. */
final class Gateway {

    /** What of an answer is read, in characters. */
    private static final int MOST = 20_000;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).followRedirects(HttpClient.Redirect.NEVER).build();

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
        try {
            var answer = client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return read.apply(new Reply(answer.statusCode(), new String(body.readNBytes(MOST), StandardCharsets.UTF_8)));
            }
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            return Handover.LATER.saying("no connection");
        } catch (IOException cutOff) {
            return Handover.UNKNOWN.saying("connection lost");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Handover.UNKNOWN;
        }
    }
}
