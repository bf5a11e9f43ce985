package org.huiyin.petition.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program elsewhere that is told, on a port of its own; answers whatever the test wants. */
final class Receiver implements AutoCloseable {

    record Told(String delivery, String timestamp, String signature, byte[] body) {}

    final List<Told> told = new CopyOnWriteArrayList<>();
    volatile int answer = 204;
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        told.add(new Told(headers.getFirst("Huiyin-Delivery"), headers.getFirst("Huiyin-Timestamp"), headers.getFirst("Huiyin-Signature"), exchange.getRequestBody().readAllBytes()));
        if (answer / 100 == 3) {
            exchange.getResponseHeaders().set("Location", url());
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
