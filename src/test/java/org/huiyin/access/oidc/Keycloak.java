package org.huiyin.access.oidc;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Keycloak of the test's own with one realm, unpacked by the profile {@code keycloak} of the pom. */
final class Keycloak implements AutoCloseable {

    private static final Path HOME = Path.of("target/keycloak-26.7.3");
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int PATIENCE_SECONDS = 240;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    Keycloak(String... users) throws IOException, InterruptedException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(HOME.resolve("data/import"));
        Files.writeString(HOME.resolve("data/import/huiyin-realm.json"), realm(users));
        var start = new ProcessBuilder("sh", "bin/kc.sh", "start-dev", "--http-port=" + port, "--import-realm").directory(HOME.toFile()).redirectErrorStream(true)
                .redirectOutput(HOME.resolve("out.log").toFile());
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process = start.start();
        await();
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/huiyin";
    }

    private static String realm(String... users) {
        var people = Stream.of(users).map(user -> """
                {"username": "%s", "enabled": true, "email": "%1$s@example.org", "emailVerified": true, "firstName": "A", "lastName": "B",
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(user, SmallProvider.SECRET)).collect(Collectors.joining(","));
        return """
                {"realm": "huiyin", "enabled": true, "sslRequired": "none", "users": [%s],
                 "clients": [{"clientId": "%s", "secret": "%s", "enabled": true, "protocol": "openid-connect", "publicClient": false, "standardFlowEnabled": true,
                              "redirectUris": ["http://localhost/*"], "attributes": {"pkce.code.challenge.method": "S256"}}]}""".formatted(people, SmallProvider.CLIENT, SmallProvider.SECRET);
    }

    private void await() throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended: " + Files.readString(HOME.resolve("out.log")));
            }
            try {
                if (client.send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")).build(), BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it opens its port late
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("Keycloak did not come up: " + Files.readString(HOME.resolve("out.log")));
    }

    /** Fills in Keycloak's sign-in page; what it sends the browser back with, by name. */
    Map<String, String> signIn(String address, String user) throws IOException, InterruptedException {
        var page = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(page.statusCode() + " " + page.body());
        }
        var typed = "username=" + user + "&password=" + URLEncoder.encode(SmallProvider.SECRET, StandardCharsets.UTF_8) + "&credentialId=";
        var answer = client.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&"))).header("Content-Type", "application/x-www-form-urlencoded").header("Cookie", cookies(page))
                .POST(BodyPublishers.ofString(typed)).build(), BodyHandlers.ofString());
        var back = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
        return SmallProvider.fields(back.substring(back.indexOf('?') + 1));
    }

    /** By hand: its cookies are for secure connections only, and this is one to the own machine. */
    private static String cookies(HttpResponse<?> page) {
        return page.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
