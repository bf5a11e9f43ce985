package org.huiyin;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Account;
import org.huiyin.access.SampleAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member of staff with a session, or a program with its token, who calls {@code /api/v1/staff} over HTTP. */
public final class StaffCaller {

    private static final String STAFF = "/api/v1/staff/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Visitor visitor;
    private final String header;
    private final String token;

    private StaffCaller(Visitor visitor, String header, String token) {
        this.visitor = visitor;
        this.header = header;
        this.token = token;
    }

    public static StaffCaller signedIn(int port, Account account) {
        var visitor = new Visitor(port);
        var csrf = body(visitor.postJson("/api/v1/session", JSON.writeValueAsString(Map.of("account", account.account(), "password", SampleAccounts.PASSWORD)))).get("csrf");
        return new StaffCaller(visitor, csrf.get("header").asString(), csrf.get("token").asString());
    }

    public static StaffCaller program(int port, String token) {
        return new StaffCaller(new Visitor(port), "Authorization", "Bearer " + token);
    }

    public HttpResponse<String> get(String path) {
        return visitor.get(STAFF + path, header, token);
    }

    public HttpResponse<String> post(String path, Object body, String... more) {
        var headers = new ArrayList<>(List.of(header, token));
        headers.addAll(List.of(more));
        return visitor.postJson(STAFF + path, JSON.writeValueAsString(body), headers.toArray(String[]::new));
    }

    /** Posts it under a key. */
    public HttpResponse<String> once(String key, String path, Object body) {
        return post(path, body, "Idempotency-Key", key);
    }

    /** Uploads one file. */
    public HttpResponse<String> upload(String path, String part, byte[] content) {
        return visitor.upload(STAFF + path, part, content, header, token);
    }

    public HttpResponse<String> put(String path, Object body) {
        return visitor.putJson(STAFF + path, JSON.writeValueAsString(body), header, token);
    }

    public HttpResponse<String> delete(String path) {
        return visitor.delete(STAFF + path, header, token);
    }

    public byte[] bytes(String path) {
        return visitor.bytes(STAFF + path, header, token);
    }

    public static JsonNode body(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public static boolean replayed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Idempotency-Replayed").isPresent();
    }
}
