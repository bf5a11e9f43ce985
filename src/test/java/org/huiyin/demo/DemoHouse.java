package org.huiyin.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.huiyin.HuiyinApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration on data of its own, started and stopped by hand so that a test can see it start again. */
record DemoHouse(ConfigurableApplicationContext context) implements AutoCloseable {

    static DemoHouse on(Path data, String profiles) {
        return new DemoHouse(new SpringApplicationBuilder(HuiyinApplication.class).profiles(profiles.split(","))
                .run("--server.port=0", "--huiyin.data=" + data));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        var request = HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> clock(String json) {
        return post("/demo/clock", "application/json", json);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
