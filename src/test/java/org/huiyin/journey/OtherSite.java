package org.huiyin.journey;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Somebody else's site, each page of which shows the page of the house that its address names in a frame. By the name {@code localhost} it is another site, by its number another origin. */
final class OtherSite implements AutoCloseable {

    private final HttpServer server;

    /** @param house port of the house */
    OtherSite(int house) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var page = "<!DOCTYPE html><html lang='zh'><title>县政府</title><h1>县政府</h1><iframe title='信访' width='700' height='700' src='http://127.0.0.1:" + house + exchange.getRequestURI() + "'></iframe></html>";
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(page.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
    }

    String origin() {
        return origin("localhost");
    }

    String origin(String name) {
        return "http://" + name + ':' + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
