package org.huiyin.notice.message;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Plays WeChat on a port of this machine, as far as an official account speaks with it; what people do there, a test says. */
public final class WeChatServer implements AutoCloseable {

    private static final String APP = "wx-test";
    private final HttpServer server;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final List<String> strangers = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile Runnable meanwhile = () -> { };

    public WeChatServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/connect/oauth2/authorize", asked -> {
            var query = query(asked);
            asked.getResponseHeaders().add("Location", query.get("redirect_uri") + "?code=C" + numbers.incrementAndGet() + "&state=" + query.get("state"));
            reply(asked, APP.equals(query.get("appid")) && "code".equals(query.get("response_type")) && "snsapi_base".equals(query.get("scope")) ? 302 : 400, "");
        });
        server.createContext("/sns/oauth2/access_token", asked -> {
            meanwhile.run();
            var query = query(asked);
            var openid = APP.equals(query.get("appid")) && "authorization_code".equals(query.get("grant_type")) ? codes.remove(query.getOrDefault("code", "")) : null;
            reply(asked, status, openid == null ? "{\"errcode\":40029,\"errmsg\":\"invalid code\"}"
                    : "{\"access_token\":\"A\",\"expires_in\":7200,\"refresh_token\":\"R\",\"openid\":\"" + openid + "\",\"scope\":\"snsapi_base\"}");
        });
        server.createContext("/cgi-bin/token", asked -> reply(asked, 200, "{\"access_token\":\"T\",\"expires_in\":7200}"));
        server.createContext("/cgi-bin/user/info", asked -> reply(asked, 200, "{\"subscribe\":" + (strangers.contains(query(asked).get("openid")) ? 0 : 1) + "}"));
        server.createContext("/cgi-bin/message/template/send", asked -> {
            var body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (strangers.stream().anyMatch(body::contains)) {
                reply(asked, 200, "{\"errcode\":43004,\"errmsg\":\"require subscribe\"}");
                return;
            }
            sent.add(body);
            reply(asked, 200, "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":1}");
        });
        server.start();
    }

    /** How a house is told where it is. */
    MessageSettings.WeChat settings() {
        var at = "http://127.0.0.1:" + server.getAddress().getPort();
        return new MessageSettings.WeChat(at, APP, null, "tpl-7", "{\"first\":{\"value\":\"{subject}\"},\"remark\":{\"value\":\"{text}\"}}", "https://example.org/track",
                at + "/connect/oauth2/authorize", "回音试");
    }

    /** Somebody opens this address in WeChat. @return path and query to which WeChat leads back */
    public String confirmed(String address, String openid) {
        try (var phone = HttpClient.newHttpClient()) {
            var back = URI.create(phone.send(HttpRequest.newBuilder(URI.create(address.replace("#wechat_redirect", ""))).build(), BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow());
            codes.put(back.getQuery().replaceAll(".*code=(\\w+).*", "$1"), openid);
            return back.getRawPath() + '?' + back.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** That person does not follow the account. */
    public void stranger(String openid) {
        strangers.add(openid);
    }

    /** It answers so when it is asked who somebody is. */
    public void answers(int other) {
        status = other;
    }

    /** Done while a house waits for that answer. */
    public void meanwhile(Runnable done) {
        meanwhile = done;
    }

    /** What was sent to that person. */
    public List<String> to(String openid) {
        return sent.stream().filter(body -> body.contains("\"touser\":\"" + openid + '"')).toList();
    }

    /** The same, once there are so many. */
    public List<String> to(String openid, int n) {
        for (int waited = 0; to(openid).size() < n && waited < 500; waited++) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        return to(openid);
    }

    private static Map<String, String> query(HttpExchange asked) {
        return Arrays.stream(asked.getRequestURI().getRawQuery().split("&")).map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static void reply(HttpExchange asked, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
