package org.huiyin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the server over kept-alive HTTP/1.1, as any program would. */
final class Http {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).executor(Executors.newVirtualThreadPerTaskExecutor()).build();

    Http(URI address) {
        this.address = address;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    HttpRequest.Builder post(String path, Map<String, ?> body) {
        return to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    boolean answers(String path) {
        try {
            return send(to(path).build()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    /** Signs in; what comes back makes any later request one of this member of staff. */
    Session signIn(String account, String password) {
        try {
            var answer = send(post("/api/v1/session", Map.of("account", account, "password", password)).build());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("sign-in was answered with " + answer.statusCode());
            }
            var cookies = answer.headers().allValues("Set-Cookie").stream().map(c -> c.substring(0, c.indexOf(';'))).filter(c -> !c.endsWith("=")).toList();
            var csrf = json(answer).get("csrf");
            return new Session(String.join("; ", cookies), csrf.get("header").asString(), csrf.get("token").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a signed-in program sends along. */
    record Session(String cookies, String csrfHeader, String csrfToken) {

        HttpRequest.Builder on(HttpRequest.Builder request) {
            return request.header("Cookie", cookies).header(csrfHeader, csrfToken);
        }
    }
}
