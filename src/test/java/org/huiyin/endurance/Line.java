package org.huiyin.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.huiyin.access.SampleAccounts;
import org.huiyin.endurance.Sent.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to one running house, for petitioners and for staff; no cookie of one caller reaches another. */
final class Line implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Caller, String> ACCOUNTS = Map.of(Caller.TRIAGE, "sample-triage-330726-xfj", Caller.HANDLER, "sample-handler-330726-zjj");

    private final String house;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10))
            .executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    private final Map<Caller, String[]> signedIn = new EnumMap<>(Caller.class);

    Line(int port) throws InterruptedException {
        house = "http://127.0.0.1:" + port;
        for (var caller : ACCOUNTS.keySet()) {
            signedIn.put(caller, signIn(ACCOUNTS.get(caller)));
        }
    }

    /** @throws IOException if the line broke before the answer was whole: nobody knows what became of the request */
    HttpResponse<String> send(Sent sent) throws IOException, InterruptedException {
        var request = sent.on(request(sent.path()));
        if (signedIn.containsKey(sent.caller())) {
            request.headers(signedIn.get(sent.caller()));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path).GET();
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString());
    }

    byte[] bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path).headers(headers).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path)).timeout(Duration.ofSeconds(30));
    }

    // The accounts are opened a moment after the house says that it is well.
    private String[] signIn(String account) throws InterruptedException {
        var body = JSON.writeValueAsString(Map.of("account", account, "password", SampleAccounts.PASSWORD));
        var request = request("/api/v1/session").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        for (int i = 0; i < 100; i++) {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    var cookies = answer.headers().allValues("Set-Cookie").stream().map(c -> c.substring(0, c.indexOf(';')))
                            .filter(c -> !c.endsWith("=")).collect(Collectors.joining("; "));
                    return new String[] {"Cookie", cookies, json(answer).at("/csrf/header").asString(), json(answer).at("/csrf/token").asString()};
                }
            } catch (IOException notYet) {
                // asked again
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
