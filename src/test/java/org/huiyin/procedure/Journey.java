package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.Visitor;
import org.huiyin.access.SampleAccounts;
import org.huiyin.petition.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One petition on its way over the interface, told as steps: who acts, what is said, how many days pass, and what stands in the end. */
final class Journey {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** The house as its visitors meet it: its port, its clock, and who has signed in. */
    record Outside(int port, Supplier<LocalDate> today, IntConsumer pass, Map<Seat, SignedIn> signedIn) {}

    record SignedIn(Visitor visitor, String header, String token) {}

    private final Outside outside;
    private final String number;
    private final String code;
    private String other = "";
    private Seat who = Seat.PETITIONER;

    private Journey(Outside outside, String number, String code) {
        this.outside = outside;
        this.number = number;
        this.code = code;
    }

    /** Handed in by the petitioner. */
    static Journey begun(Outside outside, Map<String, Object> fields) {
        var receipt = new Visitor(outside.port).postJson("/api/v1/petitions", JSON.writeValueAsString(fields));
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        return new Journey(outside, body(receipt).get("number").asString(), body(receipt).get("queryCode").asString());
    }

    /** One that has come some way already. */
    static Journey goingOn(Outside outside, Road.Walked walked) {
        return new Journey(outside, walked.number(), walked.code());
    }

    String number() {
        return number;
    }

    /** What {@code @other} stands for from here on. */
    Journey beside(Journey another) {
        other = another.number;
        return this;
    }

    Journey as(Seat seat) {
        who = seat;
        return this;
    }

    Journey days(int count) {
        outside.pass.accept(count);
        return this;
    }

    Journey act(String action) {
        return act(action, "");
    }

    Journey act(String action, String changed) {
        var answer = send(action, changed);
        assertThat(answer.statusCode()).as("%s %s: %s", who, action, answer.body()).isEqualTo(200);
        return this;
    }

    /** Refused for that reason, in words that tell these things. */
    Journey refused(String action, String changed, String code, String... told) {
        var answer = send(action, changed);
        assertThat(answer.statusCode()).as("%s %s: %s", who, action, answer.body()).isEqualTo(409);
        assertThat(body(answer).get("code").asString()).isEqualTo(code);
        assertThat(told).allSatisfy(words -> assertThat(answer.body()).contains(words));
        return this;
    }

    /** Not done, because of what that field says or leaves out. */
    Journey wrong(String action, String changed, String field) {
        var answer = send(action, changed);
        assertThat(answer.statusCode()).as("%s %s: %s", who, action, answer.body()).isEqualTo(400);
        assertThat(body(answer).get("errors").findValuesAsString("field")).contains(field);
        return this;
    }

    /** In these views of the inbox whoever acts finds it. */
    Journey found(String... views) {
        var every = List.of("to-route", "to-accept", "in-hand", "to-deliver", "review");
        assertThat(every.stream().filter(view -> staff(who).visitor.get("/api/v1/staff/petitions?limit=200&q=" + number + "&view=" + view).body().contains(number)))
                .as("where %s finds it", who).containsExactly(views);
        return this;
    }

    /** As if there were no such petition. */
    Journey unknownTo(Seat... seats) {
        for (var seat : seats) {
            assertThat(staff(seat).visitor.get(path()).statusCode()).as("the file for %s", seat).isEqualTo(404);
            assertThat(staff(seat).visitor.get("/api/v1/staff/petitions?limit=200").body()).doesNotContain(number);
        }
        return this;
    }

    /** Sends an action as it is, on the version that stands now. */
    HttpResponse<String> send(String action, String changed, String... headers) {
        return sendText(action, JSON.writeValueAsString(Said.of(action, changed, outside.today.get(), other)), headers);
    }

    HttpResponse<String> sendText(String action, String body, String... headers) {
        if (who == Seat.PETITIONER) {
            return new Visitor(outside.port).postJson("/api/v1/petitions/" + number + "/actions/" + action, body, with(headers, "Query-Code", code));
        }
        var signedIn = staff(who);
        var version = signedIn.visitor.get(path()).headers().firstValue("ETag").orElse("\"1\"");
        var conditional = List.of(headers).contains("If-Match") ? headers : with(headers, "If-Match", version);
        return signedIn.visitor.postJson(path() + "/actions/" + action, body, with(conditional, signedIn.header, signedIn.token));
    }

    private static String[] with(String[] headers, String... more) {
        var all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    private String path() {
        return "/api/v1/staff/petitions/" + number;
    }

    private SignedIn staff(Seat seat) {
        return outside.signedIn.computeIfAbsent(seat, s -> signIn(outside.port, s));
    }

    private static SignedIn signIn(int port, Seat seat) {
        var visitor = new Visitor(port);
        var account = seat.on("").account();
        var answer = body(visitor.postJson("/api/v1/session", JSON.writeValueAsString(Map.of("account", account, "password", SampleAccounts.PASSWORD))));
        return new SignedIn(visitor, answer.at("/csrf/header").asString(), answer.at("/csrf/token").asString());
    }

    static JsonNode body(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** In the end, as whoever acted last sees it: the status, every event, every clock (term, start, due, state) and every paper. */
    Journey ends(String status, String events, String clocks, String papers) {
        assertThat(status()).isEqualTo(status);
        assertThat(told("/history", "type")).containsExactly(words(events));
        assertThat(clocks()).containsExactlyInAnyOrder(clocks.lines().map(line -> line.strip().replaceAll("\\s+", " ")).toArray(String[]::new));
        assertThat(told("/documents", "kind")).containsExactlyInAnyOrder(words(papers + standing(status)));
        return this;
    }

    /** Papers that staff may open on any case, or on any that has ended; no act makes them. */
    private static String standing(String status) {
        return Status.valueOf(status).ended() ? " registration-form archive-list" : " registration-form";
    }

    Journey stands(String status, String... clocks) {
        assertThat(status()).isEqualTo(status);
        assertThat(clocks()).containsAll(List.of(clocks));
        return this;
    }

    private String status() {
        return (who == Seat.PETITIONER ? body(new Visitor(outside.port).get("/api/v1/petitions/" + number, "Query-Code", code)) : list("")).get("status").asString();
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    private List<String> told(String what, String field) {
        return list(what).findValuesAsString(field);
    }

    private List<String> clocks() {
        return list("/deadlines").values().stream()
                .map(c -> c.get("term").asString() + ' ' + c.get("start").asString() + ' ' + c.get("due").asString() + ' ' + c.get("state").asString()).toList();
    }

    private JsonNode list(String what) {
        var seat = who == Seat.PETITIONER ? Seat.TRIAGE : who;
        return body(staff(seat).visitor.get(path() + what));
    }

    /** What a page or resource says to whoever acts. */
    String read(String path) {
        return staff(who).visitor.get(path).body();
    }

    /** What a paper between units says, as whoever acts opens it; without its spaces. */
    String letter(String kind) throws IOException {
        var id = list("/documents").values().stream().filter(d -> d.get("kind").asString().equals(kind)).findFirst().orElseThrow().get("id").asString();
        try (var pdf = Loader.loadPDF(staff(who).visitor.bytes("/api/v1/documents/" + id))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    /** What the petitioner reads, with number and code. */
    String seen() {
        return new Visitor(outside.port).get("/api/v1/petitions/" + number, "Query-Code", code).body();
    }

    /** The last day of the running clock of that term. */
    LocalDate due(String term) {
        return LocalDate.parse(clocks().stream().filter(clock -> clock.startsWith(term + ' ') && clock.endsWith(" running")).findFirst().orElseThrow().split(" ")[2]);
    }

    /** The paper of that kind as the petitioner fetches it. */
    byte[] paper(String kind) {
        var documents = body(new Visitor(outside.port).get("/api/v1/petitions/" + number, "Query-Code", code)).get("documents");
        var id = documents.values().stream().filter(d -> d.get("kind").asString().equals(kind)).findFirst().orElseThrow().get("id").asString();
        return new Visitor(outside.port).bytes("/api/v1/documents/" + id, "Query-Code", code);
    }
}
