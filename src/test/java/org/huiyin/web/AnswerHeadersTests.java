package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.huiyin.runtime.ClientNetwork;
import org.huiyin.runtime.HuiyinSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is different behind TLS, and what keeps the house from starting open to forged addresses. */
class AnswerHeadersTests {

    private static MockHttpServletResponse answer(boolean overTls, boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        var response = new MockHttpServletResponse();
        new AnswerHeaders(overTls, "https://town.example.org").writeHeaders(request, response);
        return response;
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() {
        assertThat(answer(false, false).getHeader("Strict-Transport-Security")).isNull();
        assertThat(answer(false, true).getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(answer(true, false).getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void behindTlsTheLanguageIsRememberedForThisHostOnly() {
        var request = new MockHttpServletRequest("GET", "/");
        request.setQueryString("lang=en");
        var response = new MockHttpServletResponse();
        new ReaderLanguage(new HuiyinSettings(Path.of("target"), "", "https://petition.example.org")).preHandle(request, response, this);
        assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-lang=en;").contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    void onlyTheEntryToAThemeMayBeFramedAndOnlyByWhoeverIsNamed() {
        var answer = new MockHttpServletResponse();
        new AnswerHeaders(true, new EmbedSettings(List.of("https://town.example.org", "http://10.0.0.1:8080")).ancestors()).writeHeaders(new MockHttpServletRequest("GET", "/embed/wages"), answer);
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'").endsWith("frame-ancestors https://town.example.org http://10.0.0.1:8080");
        for (var other : List.of("/", "/c/wages", "/petition/new", "/console", "/embedded")) {
            var closed = new MockHttpServletResponse();
            new AnswerHeaders(true, "https://town.example.org").writeHeaders(new MockHttpServletRequest("GET", other), closed);
            assertThat(closed.getHeader("Content-Security-Policy")).as(other).endsWith("frame-ancestors 'none'");
        }
        assertThat(new EmbedSettings(List.of("")).ancestors()).isEmpty();
        assertThatThrownBy(() -> new EmbedSettings(List.of("*"))).hasMessageContaining("origins only");
        assertThatThrownBy(() -> new EmbedSettings(List.of("https://a.example; script-src *"))).hasMessageContaining("origins only");
    }

    @Test
    void nobodyBelievesEverybody() {
        assertThatThrownBy(() -> NamedProxies.check(ForwardHeadersStrategy.FRAMEWORK, "")).hasMessageContaining("HUIYIN_TRUSTED_PROXIES");
        assertThatThrownBy(() -> NamedProxies.check(ForwardHeadersStrategy.NATIVE, ".*")).hasMessageContaining("name yours");
        assertThatThrownBy(() -> NamedProxies.check(ForwardHeadersStrategy.NATIVE, "0.0.0.0/0, ::/0")).hasMessageContaining("name yours");
        assertThatCode(() -> NamedProxies.check(ForwardHeadersStrategy.NATIVE, "127\\.0\\.0\\.1|10\\.1\\.2\\.3")).doesNotThrowAnyException();
        assertThatCode(() -> NamedProxies.check(ForwardHeadersStrategy.NATIVE, "10.0.0.0/8, ::1/128")).doesNotThrowAnyException();
        assertThatCode(() -> NamedProxies.check(ForwardHeadersStrategy.NONE, ".*")).doesNotThrowAnyException();
    }

    @Test
    void anAddressThatCannotBeReadFailsNothingAndOpensNothing() {
        assertThat(ClientNetwork.of("198.51.100.1:5678")).isEqualTo("198.51.100.1");
        assertThat(ClientNetwork.of("2001:db8:1:2::1")).isEqualTo(ClientNetwork.of("2001:db8:1:2:9::9"));
        assertThat(ClientNetwork.of("unknown")).isEqualTo(ClientNetwork.of("_hidden")).isEqualTo("?");
        assertThat(ClientNetwork.loopback("unknown")).isFalse();
    }
}
