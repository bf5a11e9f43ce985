package org.huiyin.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the running house answers to requests that no browser sends. */
class RawHttpModuleTests extends OnPostgres {

    @LocalServerPort private int port;
    @Autowired private SubmitPetition submit;
    @Autowired private JdbcClient jdbc;

    private String raw(String head) throws IOException {
        return raw(head, "");
    }

    private String raw(String head, String body) throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(10_000);
            line.getOutputStream().write((head + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "CONNECT", "DEBUG", "PATCH"})
    void aMethodThatNoDoorKnowsIsRefused(String method) throws IOException {
        var answer = raw(method + " /guide HTTP/1.1\r\nHost: x\r\nX-Secret: repeated-nowhere\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|403|404|405|501).*").doesNotContain("repeated-nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/9.9\r\nHost: x\r\n", "NONSENSE\r\n", "GET / HTTP/1.1\r\n", "GET /<> HTTP/1.1\r\nHost: x\r\n", "GET /\0 HTTP/1.1\r\nHost: x\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n", "GET /%00 HTTP/1.1\r\nHost: x\r\n", "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: x\r\n", "GET /css/../../application.yml HTTP/1.1\r\nHost: x\r\n",
        "POST /verify HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: nonsense\r\n", "GET / HTTP/1.1\r\nHost: x\r\nA b: c\r\n", "GET //evil.example/ HTTP/1.1\r\nHost: x\r\n"})
    void whatIsNoRequestIsRefusedWithoutTellingWhatTheHouseIsMadeOf(String head) throws IOException {
        assertThat(raw(head)).matches("(?s)HTTP/1.1 (4\\d\\d|501|505).*").doesNotContainIgnoringCase("tomcat").doesNotContain("java.", "Server:", "spring");
    }

    /** What the container refuses before it knows the address still comes in the house's words, and both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /guide?q=\u00e4\u00bf\u00a1 HTTP/1.1\r\nHost: x\r\n", "GET /api/v1/regions?q={} HTTP/1.1\r\nHost: x\r\n", "GET /<> HTTP/1.1\r\nHost: x\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
        "GET /%00 HTTP/1.1\r\nHost: x\r\n", "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: x\r\n"})
    void anAddressThatIsNoneIsAnsweredByTheHouse(String head) throws IOException {
        assertThat(raw(head)).startsWith("HTTP/1.1 400").contains("lang=\"zh-CN\"", "lang=\"en\"").doesNotContain("HTTP Status", "passwd");
    }

    @Test
    void aProgramIsToldSoInItsForm() throws IOException {
        assertThat(raw("GET /api/v1/regions/%00 HTTP/1.1\r\nHost: x\r\n")).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"code\":\"");
    }

    /** Such a name cannot stand on a disk, and the container fails on it wherever somebody first asks for a field of the form. */
    @ParameterizedTest
    @ValueSource(strings = {"/petition/new", "/track/supplement", "/console/record", "/api/v1/petitions", "/api/v1/documents", "/track", "/nowhere"})
    void aFileWhoseNameHoldsAZeroIsRefusedAsAnyBrokenUpload(String path) throws IOException {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--edge--\r\n";
        var head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: " + body.length() + "\r\n";
        assertThat(raw(head, body)).matches("(?s)HTTP/1.1 400 .*");
    }

    @Test
    void nothingIsMadeFromTheHostOfTheRequest() throws IOException {
        for (var path : new String[] {"/", "/guide", "/console", "/console/inbox", "/verify", "/petition/new", "/v3/api-docs", "/api/v1/categories", "/nowhere", "/css/tokens.css", "/track"}) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Prefix: /evil.example\r\nForwarded: host=evil.example\r\n"))
                    .as(path).doesNotContain("evil.example");
        }
    }

    @Test
    void whoLeavesIsLedOnWithinTheHouse() throws IOException {
        assertThat(raw("GET /console/sign-in?next=https://evil.example/ HTTP/1.1\r\nHost: x\r\n")).startsWith("HTTP/1.1 200")
                .contains("name=\"next\" value=\"/console\"").doesNotContain("href=\"https://evil.example", "href=\"//evil.example");
        assertThat(raw("GET /console HTTP/1.1\r\nHost: evil.example\r\n")).contains("Location: /console/sign-in");
    }

    @Test
    void anAddressThatSomebodyWritesInAHeaderIsNotHis() {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var visitor = new Visitor(port);
        for (int i = 0; i < 10; i++) {
            assertThat(visitor.get("/api/v1/petitions/" + number, "Query-Code", "AAAABBBB", "X-Forwarded-For", "198.18.7." + i, "X-Real-IP", "198.18.7." + i,
                    "Forwarded", "for=198.18.7." + i, "True-Client-IP", "198.18.7." + i).statusCode()).isEqualTo(404);
        }
        assertThat(visitor.get("/api/v1/petitions/" + number, "Query-Code", "AAAABBBB", "X-Forwarded-For", "198.18.7.77").statusCode()).isEqualTo(429);
        assertThat(jdbc.sql("select count(*) from guess where client like '198.18.7.%'").query(Integer.class).single()).isZero();
        jdbc.sql("delete from guess where client = '127.0.0.1'").update();
    }
}
