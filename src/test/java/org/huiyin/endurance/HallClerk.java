package org.huiyin.endurance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.access.SampleAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member of staff on a reception day, at a node of their own; goes over to the other node where the own one is gone, and asks again with the same key. */
final class HallClerk implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).cookieHandler(new CookieManager())
            .executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    private final String account;
    private final int other;
    private volatile int port;
    private String header = "";
    private String token = "";

    HallClerk(String account, int port, int other) throws IOException, InterruptedException {
        this.account = account;
        this.port = port;
        this.other = other;
        signIn();
    }

    /** What came, and whether it was refused in words. */
    record Answer(int status, JsonNode body) {

        boolean done() {
            return status >= 200 && status < 300;
        }

        /** The key of the first fault is not told by the interface; its words are. */
        String fault() {
            return body.at("/errors/0/message").asString("");
        }
    }

    Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    Answer put(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send("PUT", path, body);
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, Map.of());
    }

    private Answer send(String method, String path, Map<String, ?> body) throws IOException, InterruptedException {
        var key = UUID.randomUUID().toString();
        return again(() -> {
            var request = request(path).header("Idempotency-Key", key).header(header, token).header("Content-Type", "application/json").header("Accept", "application/json")
                    .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)));
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body().isBlank() || !answer.body().startsWith("{") ? JSON.createObjectNode() : JSON.readTree(answer.body()));
        });
    }

    /** Opens a page; its text. */
    String page(String path) throws IOException, InterruptedException {
        return again(() -> client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    /** Sends a form of a page as a browser would. @return the status: 302 where it was taken, 400 where not */
    int form(String page, String path, Map<String, String> fields) throws IOException, InterruptedException {
        return again(() -> {
            var csrf = TOKEN.matcher(page(page));
            var all = new HashMap<>(fields);
            all.put("_csrf", csrf.find() ? csrf.group(1) : "");
            var body = all.entrySet().stream().map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
            return client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        });
    }

    private interface Asking<T> {
        T ask() throws IOException, InterruptedException;
    }

    private <T> T again(Asking<T> asking) throws IOException, InterruptedException {
        try {
            return asking.ask();
        } catch (IOException gone) {
            port = other;
            signIn();
            return asking.ask();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60));
    }

    private void signIn() throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("account", account, "password", SampleAccounts.PASSWORD));
        for (int i = 0; i < 100; i++) {
            var answer = client.send(request("/api/v1/session").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                header = JSON.readTree(answer.body()).at("/csrf/header").asString();
                token = JSON.readTree(answer.body()).at("/csrf/token").asString();
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("nobody could sign in as " + account);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
