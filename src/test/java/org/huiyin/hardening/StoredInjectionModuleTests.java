package org.huiyin.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.huiyin.FormToken;
import org.huiyin.actor.Role;
import org.huiyin.document.Documents;
import org.huiyin.petition.Action;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Hostile words that were handed in and stay: on every page and every paper that shows them they are words and nothing else. */
class StoredInjectionModuleTests extends Doorway {

    private static final String WORDS = "\"><hw7 onload=alert(1)>'<script>hw7()</script>${7*7919}{{7*7919}}{{?hw7}}=1+1 ' OR '1'='1 \u202Egnp \uD842\uDFB7";

    @Autowired private Documents documents;

    private Matter hostile() {
        var attachment = documents.store(new ByteArrayInputStream("您好".getBytes(StandardCharsets.UTF_8)), "<img src=x onerror=hw7()>{{7*7919}}.txt");
        var fields = new HashMap<>(SamplePetitions.lampFields());
        for (var name : List.of("title", "claim", "facts", "reasons", "place")) {
            fields.put(name, WORDS.substring(0, Math.min(WORDS.length(), 90)));
        }
        fields.put("petitioner", Map.of("name", "赵<hw7>{{7*7919}}", "address", "村<hw7>'\"{{7*7919}}", "phone", "13900000071", "email", "a@example.org"));
        fields.put("coPetitioners", List.of(Map.of("name", "钱<hw7>", "phone", "13900000002")));
        fields.put("documents", List.of(attachment.id()));
        var receipt = submitted(facts(fields).as(Submission.class));
        var number = receipt.number();
        accepted(number, "claim", "31(6)");
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "<hw7>", "text", WORDS)));
        done(HEAD, number, Action.ISSUE_OPINION, facts(Map.of("claims", List.of(Map.of("claim", WORDS, "facts", WORDS, "outcome", "explain", "basis", WORDS, "opinion", WORDS)))));
        return new Matter(number, receipt.queryCode(), view(number).documents().stream().map(paper -> paper.id()).filter(id -> id.startsWith("notice-")).toList().getLast());
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request, @Nullable Role role, Cookie... cookies) throws Exception {
        var sent = request.with(as(role)).with(fromElsewhere());
        return door.perform(cookies.length == 0 ? sent : sent.cookie(cookies)).andReturn().getResponse();
    }

    @Test
    void onPagesTheyAreShownAsTheyWereWritten() throws Exception {
        var matter = hostile();
        var known = asked(post("/track").with(FormToken.shown()).param("number", matter.number()).param("code", matter.code()), null).getCookies();
        harmless("track", asked(get("/track/" + matter.number()), null, known), true);
        harmless("supplement", asked(get("/track/" + matter.number() + "/supplement"), null, known), false);
        for (var page : List.of("", "/way", "/do/deliver")) {
            harmless(page, asked(get("/console/petitions/" + matter.number() + page), Role.HANDLER), page.isEmpty());
        }
        harmless("petitioner", asked(post("/console/petitions/" + matter.number() + "/petitioner").with(FormToken.shown()).param("reason", WORDS), Role.HANDLER), true);
        harmless("inbox", asked(get("/console/inbox").param("view", "in-hand"), Role.HANDLER), false);
        for (var role : List.of(Role.CLERK, Role.TRIAGE)) {
            harmless("file", asked(get("/console/petitions/" + matter.number()), role), true);
        }
        harmless("readings", asked(get("/console/readings").param("number", matter.number()), Role.AUDITOR), false);
    }

    private static void harmless(String page, MockHttpServletResponse answer, boolean shows) throws Exception {
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        assertThat(answer.getContentAsString()).as(page).doesNotContain("<hw7", "<script>hw7", "<img src=x", Hostile.SUM);
        if (shows) {
            assertThat(answer.getContentAsString()).as(page + " shows it escaped").contains("&lt;hw7");
        }
    }

    @Test
    void inPapersTheyAreTextAndNoTemplate() throws Exception {
        var matter = hostile();
        for (var paper : view(matter.number()).documents()) {
            var made = asked(get("/api/v1/documents/" + paper.id()), Role.HANDLER);
            assertThat(made.getStatus()).as(paper.id()).isEqualTo(200);
            assertThat(made.getHeader("Content-Disposition")).startsWith("attachment").doesNotContain("<img", "\r", "\n");
            if (!paper.kind().equals("attachment")) {
                var word = text(asked(get("/api/v1/staff/petitions/" + matter.number() + "/documents/" + paper.id() + "/word"), Role.HANDLER).getContentAsByteArray());
                assertThat(word).as(paper.kind()).doesNotContain("<hw7", Hostile.SUM);
            }
        }
        var envelope = asked(post("/console/petitions/" + matter.number() + "/papers/" + matter.paper() + "/envelope").with(FormToken.shown()).param("reason", "寄送"), Role.HANDLER);
        assertThat(envelope.getContentType()).isEqualTo("application/pdf");
    }

    private static String text(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            return Stream.generate(() -> part(zip)).takeWhile(part -> part != null).reduce("", String::concat);
        }
    }

    private static @Nullable String part(ZipInputStream zip) {
        try {
            var entry = zip.getNextEntry();
            return entry == null ? null : entry.getName().endsWith(".xml") ? new String(zip.readAllBytes(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
