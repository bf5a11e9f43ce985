package org.huiyin.interop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.huiyin.OnPostgres;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The clients that are shown as examples do what they say, against the house as it is. */
class ExampleClientsTests extends OnPostgres {

    private static final String SHELL = "docs/examples/huiyin.sh";

    @LocalServerPort int port;
    @Autowired RegisterClient registering;
    @Autowired JsonMapper json;
    @TempDir Path here;

    private String token() {
        return registering.register(new Actor("admin", null, null, Set.of(Role.ADMIN)), new ClientOrder("示例", "examples", "330726-xfj", List.of("submit", "read-cases", "classify"), List.of(),
                LocalDate.now(Clock.systemUTC()).plusDays(2))).token();
    }

    private String house() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void theJavaClientRecordsLooksClassifiesAndLists() throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-proc:none", "-d", here.toString(), "docs/examples/HuiyinClient.java")).isZero();
        try (var classes = new URLClassLoader(new URL[] {here.toUri().toURL()})) {
            var client = classes.loadClass("HuiyinClient");
            var out = new ByteArrayOutputStream();
            client.getMethod("run", String.class, String.class, PrintStream.class).invoke(null, house(), token(), new PrintStream(out, true, StandardCharsets.UTF_8));
            assertThat(out.toString(StandardCharsets.UTF_8).lines()).satisfiesExactly(line -> assertThat(line).matches("recorded \\d{6}.*"), line -> assertThat(line).isEqualTo("status REGISTERED"),
                    line -> assertThat(line).isEqualTo("classified REGISTERED"), line -> assertThat(line).isEqualTo("listed true"));
            signatures(client.getMethod("genuine", String.class, String.class, String.class, byte[].class, Instant.class));
        }
    }

    /** Both must say the same of one signature, made by a third. */
    private void signatures(Method genuine) throws Exception {
        var secret = "00ff".repeat(16);
        var body = "{\"number\":\"1\"}";
        var now = Clock.systemUTC().instant();
        var timestamp = Long.toString(now.getEpochSecond());
        var signature = run("printf '%s.%s' '" + timestamp + "' '" + body + "' | openssl dgst -sha256 -mac HMAC -macopt hexkey:" + secret + " -r | cut -d' ' -f1").strip();
        assertThat(genuine.invoke(null, secret, timestamp, "v1=" + signature, body.getBytes(StandardCharsets.UTF_8), now)).isEqualTo(true);
        assertThat(genuine.invoke(null, secret, timestamp, "v1=" + signature, (body + " ").getBytes(StandardCharsets.UTF_8), now)).isEqualTo(false);
        assertThat(genuine.invoke(null, secret, timestamp, "v1=" + signature, body.getBytes(StandardCharsets.UTF_8), now.plusSeconds(301))).isEqualTo(false);
        assertThat(run("printf '%s' '" + body + "' | " + SHELL + " genuine " + secret + " " + timestamp + " v1=" + signature)).isEqualTo("genuine\n");
        assertThat(genuine.invoke(null, secret, timestamp, "v1=" + "0".repeat(64) + ",v1=" + signature, body.getBytes(StandardCharsets.UTF_8), now)).as("while the secret is being changed").isEqualTo(true);
        assertThat(run("printf '%s' '" + body + "' | " + SHELL + " genuine " + secret + " " + timestamp + " v1=" + "0".repeat(64) + ",v1=" + signature)).isEqualTo("genuine\n");
        assertThat(run("printf '%s ' '" + body + "' | " + SHELL + " genuine " + secret + " " + timestamp + " v1=" + signature + " || true")).isEqualTo("forged\n");
    }

    @Test
    void theShellClientRecordsShowsActsListsAndReports() throws Exception {
        var letter = Files.writeString(here.resolve("letter.json"), """
                {"class": "claim", "channel": "letter", "title": "路灯不亮", "claim": "请修好路灯", "facts": "路口的路灯坏了。", "region": "330726"}""");
        var client = "HUIYIN=" + house() + " HUIYIN_TOKEN=" + token() + " " + SHELL + " ";
        var number = json.readTree(run(client + "submit " + letter + " once")).get("number").asString();
        assertThat(json.readTree(run(client + "submit " + letter + " once")).get("number").asString()).as("sent again").isEqualTo(number);
        assertThat(json.readTree(run(client + "show " + number)).get("status").asString()).isEqualTo("REGISTERED");
        assertThat(json.readTree(run(client + "act " + number + " classify '{\"class\":\"claim\",\"category\":\"0302\"}'")).get("events").get(0).asString()).isEqualTo("classified");
        assertThat(json.readTree(run(client + "list to-route")).get("items").isArray()).isTrue();
        assertThat(json.readTree(run(client + "report 路灯不亮 浦江县浦南街道")).get(0).get("service_request_id").asString()).matches("330726.*");
        assertThat(run(client + "|| true")).startsWith("The REST interface from a shell");
        for (var lacking : List.of("show", "submit", "act " + number, "report 路灯不亮", "genuine 00")) {
            assertThat(run(client + lacking + " || echo $?")).as(lacking).startsWith("The REST interface from a shell").endsWith("\n64\n");
        }
    }

    private static String run(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c", command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("%s", out).isZero();
        return out;
    }
}
