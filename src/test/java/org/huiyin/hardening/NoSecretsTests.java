package org.huiyin.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that git keeps opens anything: no private key, no token of a known form, no password in a setting. */
class NoSecretsTests {

    private static final Map<String, Pattern> SECRETS = Map.of(
            "a private key", Pattern.compile("-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----"),
            "a key of a cloud", Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\bLTAI[0-9A-Za-z]{12,24}\\b|\\bAIza[0-9A-Za-z_-]{35}\\b"),
            "a token of a code house", Pattern.compile("\\bgh[pousr]_[0-9A-Za-z]{36}\\b|\\bgithub_pat_[0-9A-Za-z_]{60,}|\\bglpat-[0-9A-Za-z_-]{20}\\b"),
            "a token of a chat", Pattern.compile("\\bxox[abprs]-[0-9A-Za-z-]{10,}"),
            "a signed token", Pattern.compile("\\beyJ[0-9A-Za-z_-]{15,}\\.eyJ[0-9A-Za-z_-]{15,}\\.[0-9A-Za-z_-]{20,}"),
            "a password in an address", Pattern.compile("\\b[a-z+]{3,20}://[^\\s:/@\"'{}$<>]+:[^\\s@\"'{}$<>]{3,}@[\\w.-]+"),
            "a key set", Pattern.compile("\"(?:encryptedKeyset|value)\"\\s*:\\s*\"[0-9A-Za-z+/=_-]{40,}\""));
    private static final Pattern SETTING = Pattern.compile("(?im)^[\\w.\\- ]*(?:password|secret|token|api-?key)[\\w.-]*\\s*[:=]\\s*([^\\s#]+)\\s*$");
    private static final List<String> SETTINGS = List.of(".yml", ".yaml", ".properties", ".conf", ".env", ".sh", ".ini");
    private static final long LARGEST = 2_000_000;

    private static List<String> found(String name, String text) {
        var found = new ArrayList<String>();
        SECRETS.forEach((what, pattern) -> {
            if (pattern.matcher(text).find()) {
                found.add(name + ": " + what);
            }
        });
        if (SETTINGS.stream().anyMatch(name::endsWith) && !name.contains("/messages/")) {
            SETTING.matcher(text).results().map(setting -> setting.group(1).replaceAll("[\"']", "")).filter(value -> !value.isEmpty() && !value.startsWith("${")).forEach(value -> found.add(name + ": a password"));
        }
        return found;
    }

    /** What git keeps; of an unpacked archive, what lies there but for what is made. */
    private static List<Path> kept() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "ls-files", "-z").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() == 0 && !names.isEmpty()) {
            return Stream.of(names.split("\0")).map(Path::of).filter(Files::isRegularFile).toList();
        }
        try (var files = Files.walk(Path.of("."))) {
            return files.filter(Files::isRegularFile).filter(file -> !file.startsWith("./target") && !file.startsWith("./data") && !file.startsWith("./.git")).toList();
        }
    }

    @Test
    void nothingThatIsKeptOpensAnything() throws IOException, InterruptedException {
        var found = new ArrayList<String>();
        var kept = kept();
        for (var file : kept) {
            assertThat(file.getFileName().toString()).as("a file of keys").doesNotMatch("(?i).*\\.(pem|p12|pfx|jks|keystore|kdbx)|id_(rsa|dsa|ecdsa|ed25519)|\\.env");
            if (Files.size(file) < LARGEST) {
                found.addAll(found(file.toString().replace('\\', '/'), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)));
            }
        }
        assertThat(kept).hasSizeGreaterThan(500);
        assertThat(found).isEmpty();
    }

    @Test
    void aPlantedOneIsFound() {
        assertThat(found("x.java", "-----BEGIN RSA PRIVATE" + " KEY-----")).hasSize(1);
        assertThat(found("x.md", "AKIA" + "ABCDEFGHIJKLMNOP")).hasSize(1);
        assertThat(found("x.txt", "ghp" + "_" + "a1".repeat(18))).hasSize(1);
        assertThat(found("x.java", "jdbc://somebody" + ":hunter2" + "@db.example.org")).hasSize(1);
        assertThat(found("x.json", "{\"keyData\": {\"value\": \"" + "Aa1+".repeat(12) + "\"}}")).hasSize(1);
        assertThat(found("application.yml", "spring.datasource.password: hunter2\n")).hasSize(1);
        assertThat(found("application.yml", "    password: ${HUIYIN_DB_PASSWORD:}\n")).isEmpty();
    }
}
