package org.huiyin.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatWebServerFactoryCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Our own configuration of the container, without the house: whose word on an address and on TLS is taken. */
class BehindAProxyTests {

    private static String seen(Map<String, Object> settings, String... headers) throws Exception {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("asked", settings));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        var factory = new TomcatServletWebServerFactory(0);
        var server = Binder.get(environment).bind("server", ServerProperties.class).get();
        var tomcat = Binder.get(environment).bind("server.tomcat", TomcatServerProperties.class).get();
        new TomcatWebServerFactoryCustomizer(environment, server, tomcat, new WebProperties()).customize(factory);
        var web = factory.getWebServer(context -> context.addServlet("echo", new Echo()).addMapping("/"));
        web.start();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.getPort() + "/")).headers(headers).build(), BodyHandlers.ofString()).body();
        } finally {
            web.stop();
        }
    }

    private static final class Echo extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.isSecure());
        }
    }

    @Test
    void withoutASettingNobodyIsBelieved() throws Exception {
        assertThat(seen(Map.of(), "X-Forwarded-For", "198.51.100.1", "X-Forwarded-Proto", "https")).isEqualTo("127.0.0.1 false");
    }

    @Test
    void theNamedProxyIsBelievedAndTheLastAddressItSawCountsNotTheFirstThatWasWritten() throws Exception {
        var proxied = Map.<String, Object>of("HUIYIN_FORWARD_HEADERS", "native");
        assertThat(seen(proxied, "X-Forwarded-For", "198.51.100.1", "X-Forwarded-Proto", "https")).isEqualTo("198.51.100.1 true");
        assertThat(seen(proxied, "X-Forwarded-For", "198.51.100.66, 198.51.100.1", "X-Forwarded-Proto", "https")).isEqualTo("198.51.100.1 true");
    }

    @Test
    void aProxyThatIsNotNamedIsNotBelieved() throws Exception {
        assertThat(seen(Map.of("HUIYIN_FORWARD_HEADERS", "native", "HUIYIN_TRUSTED_PROXIES", "10.1.2.3/32"), "X-Forwarded-For", "198.51.100.1", "X-Forwarded-Proto", "https"))
                .isEqualTo("127.0.0.1 false");
    }
}
