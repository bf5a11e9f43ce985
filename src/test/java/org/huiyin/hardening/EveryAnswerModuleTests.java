package org.huiyin.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huiyin.FormToken;
import org.huiyin.actor.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** What every answer of every address carries, whoever asks: pages, documents, downloads, redirects and refusals alike. */
class EveryAnswerModuleTests extends Doorway {

    private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin");
    /** What may be kept: public seals, the picture of an address, and the form that its sender may go back to (decision 048). */
    private static final Set<String> KEPT = Set.of("GET /api/v1/seals", "GET /api/v1/seals/{number:\\d{1,9}}", "GET /track/{number}/qr.png", "POST /petition/new", "GET /petition/new");
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\bsrc=\"/)|<style|\\sstyle=|\\son[a-z]+=|javascript:|<iframe|<object|<embed|<base", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTING = Pattern.compile("<form [^>]*method=\"post\"[^>]*>(?:(?!</form>).)*", Pattern.DOTALL);

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> downloads = new TreeSet<>();
    private final Set<Integer> statuses = new TreeSet<>();

    @Test
    void everyAnswerForbidsWhatNoBrowserNeedsToDo() throws Exception {
        var matter = answered();
        for (var address : addresses) {
            for (var role : Arrays.asList(null, Role.CLERK, Role.HANDLER, Role.UNIT_HEAD, Role.ADMIN, Role.AUDITOR)) {
                if (!downloads.contains(address.name())) {
                    look(address, role, matter);
                }
            }
        }
        assertThat(wrong.stream().distinct().limit(30)).isEmpty();
        assertThat(statuses).as("also redirects and refusals were looked at").contains(200, 303, 400, 401, 403, 404);
        assertThat(downloads).as("also downloads were looked at").contains("GET /verify/offline", "GET /api/v1/documents/{id}").hasSizeGreaterThan(5);
    }

    private void look(Address address, @Nullable Role role, Matter matter) throws Exception {
        var sent = request(HttpMethod.valueOf(address.method()), URI.create(address.about(matter.number(), matter.paper())))
                .contentType(address.page() ? MediaType.APPLICATION_FORM_URLENCODED : MediaType.APPLICATION_JSON).with(as(role)).with(fromElsewhere()).with(FormToken.shown());
        if (!address.page()) {
            sent.content("{\"reason\": \"看一看\"}").header("If-Match", "\"1\"");
        }
        if (address.pattern().contains("envelope") || address.pattern().endsWith("/petitioner")) {
            sent.param("reason", "看一看");
        }
        var answer = door.perform(sent).andReturn().getResponse();
        statuses.add(answer.getStatus());
        judge(address, answer);
    }

    private void judge(Address address, MockHttpServletResponse answer) throws Exception {
        ALWAYS.forEach((name, value) -> unless(List.of(value).equals(answer.getHeaders(name)), address, name + " is " + answer.getHeaders(name)));
        var policy = String.join(";", answer.getHeaders("Content-Security-Policy"));
        unless(policy.startsWith("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("*") && policy.contains("frame-ancestors 'none'"), address, "policy " + policy);
        // the page of a call, and no other; that of a petitioner is another address where the number is none
        var camera = address.pattern().startsWith("/console/video/") && address.pattern().endsWith("/call") ? "camera=(self)" : "camera=()";
        unless(String.join("", answer.getHeaders("Permissions-Policy")).contains(camera), address, "no Permissions-Policy");
        unless(answer.getHeader("Strict-Transport-Security") == null, address, "promises TLS that it does not have");
        unless(answer.getHeader("Server") == null && answer.getHeader("X-Powered-By") == null, address, "tells what it is made of");
        var cache = String.valueOf(answer.getHeader("Cache-Control"));
        unless(cache.contains("no-store") || KEPT.contains(address.name()) && (answer.getStatus() < 400 || address.pattern().equals("/petition/new")), address, "may be kept: " + cache);
        for (var cookie : answer.getCookies()) {
            unless(cookie.getMaxAge() == 0 || cookie.isHttpOnly() && cookie.getAttribute("SameSite") != null && cookie.getPath().startsWith("/"), address, "cookie " + cookie);
        }
        if (answer.getStatus() < 400 && String.valueOf(answer.getHeader("Content-Disposition")).startsWith("attachment")) {
            downloads.add(address.name());
            unless(policy.contains("sandbox") && !policy.contains("script-src"), address, "a download may do more than lie there");
        } else if (String.valueOf(answer.getContentType()).contains("html")) {
            page(address, answer.getContentAsString());
        } else {
            unless(answer.getContentAsByteArray().length == 0 || Set.of("application/json", "application/problem+json", "application/manifest+json", "application/atom+xml", "text/calendar", "text/csv", "image/png", "text/plain", "text/event-stream", address.pattern().startsWith("/open311/") ? "text/xml" : "").contains(
                    String.valueOf(answer.getContentType()).replaceAll(";.*", "")), address, "neither page nor document nor download: " + answer.getContentType());
        }
    }

    private void page(Address address, String text) {
        var inline = INLINE.matcher(text);
        unless(!inline.find(), address, "code or style in the page");
        POSTING.matcher(text).results().forEach(form -> unless(form.group().contains("name=\"_csrf\""), address, "a form without its token"));
    }

    private void unless(boolean right, Address address, String what) {
        if (!right) {
            wrong.add(address.name() + ": " + what);
        }
    }

    @Test
    void noPageAddressTakesAFormThatDoesNotShowItsToken() throws Exception {
        var matter = answered();
        var pages = addresses.stream().filter(address -> address.writes() && address.page() && !address.pattern().equals("/error")).toList();
        for (var address : pages) {
            for (var role : NOBODY_AND_ROLES) {
                var sent = request(HttpMethod.valueOf(address.method()), URI.create(address.about(matter.number(), matter.paper()))).contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .with(as(role)).param("_csrf", "forged");
                assertThat(door.perform(sent).andReturn().getResponse().getStatus()).as(address.name() + " " + role).isEqualTo(403);
            }
        }
        assertThat(pages).hasSizeGreaterThan(15);
    }
}
