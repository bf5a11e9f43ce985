package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Culprits that prove that looking over a page bites, with scripts and without. */
class BrowserTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "image-alt | <h1>x</h1><img src='/x.png'>",
        "color-contrast | <h1>x</h1><p style='color:#aaa;background:#fff'>hardly to be read</p>",
        "px wide on a screen of 320 | <h1>x</h1><div style='width:900px'>x</div>"})
    void aFaultyPageIsFound(String rule, String body) throws IOException {
        var house = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        house.createContext("/", exchange -> answer(exchange, "<!DOCTYPE html><html lang='en'><title>x</title><main>" + body + "</main></html>"));
        house.start();
        try (var browser = new Browser(house.getAddress().getPort())) {
            for (var reader : new Reader[] {browser.phoneWithoutScripts(), browser.desk()}) {
                assertThatThrownBy(() -> reader.open("/culprit")).isInstanceOf(AssertionError.class).hasMessageContaining(rule.strip());
            }
        } finally {
            house.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write(page.getBytes(StandardCharsets.UTF_8));
        }
    }
}
