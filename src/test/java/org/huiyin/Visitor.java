package org.huiyin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the running house over HTTP and keeps cookies, as a browser does; redirects are not followed. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Visitor(int port) {
        house = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** The bytes behind a path, such as those of a paper. */
    public byte[] bytes(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofByteArray()).body();
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> putJson(String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    /** Posts JSON without telling its length beforehand. */
    public HttpResponse<String> postStream(String path, String json) {
        return send(request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))));
    }

    /** Uploads one file named {@code file.bin}, without the hidden token. */
    public HttpResponse<String> upload(String path, String part, byte[] content, String... headers) {
        var head = "--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"file.bin\"\r\n\r\n".formatted(part);
        return send(request(path, headers).header("Content-Type", "multipart/form-data; boundary=edge").POST(BodyPublishers.ofByteArrays(
                List.of(head.getBytes(StandardCharsets.UTF_8), content, "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    /** Posts a form with one file in it. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String part, String name, byte[] content) {
        var head = fields.entrySet().stream().map(f -> "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(f.getKey(), f.getValue()))
                .collect(Collectors.joining()) + "--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n".formatted(part, name);
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=edge").POST(BodyPublishers.ofByteArrays(
                List.of(head.getBytes(StandardCharsets.UTF_8), content, "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    /** Posts a form as it stands, without the hidden token. */
    public HttpResponse<String> postForm(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream().map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue())).collect(Collectors.joining("&"));
        return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** Opens the page of a form, fills it in and posts it to {@code path} with the token found there. */
    public HttpResponse<String> fillIn(String page, String path, Map<String, String> fields) {
        var filled = new HashMap<>(fields);
        filled.put("_csrf", csrf(get(page).body()));
        return postForm(path, filled);
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).findFirst();
    }

    private static String csrf(String page) {
        var found = CSRF.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no form with a token on the page:\n" + page);
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(house + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request.build(), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
