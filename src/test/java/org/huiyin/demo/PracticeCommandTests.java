package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/huiyin practice} as it is, before an application that only tells its surroundings. */
class PracticeCommandTests {

    @TempDir Path root;

    /** What was said, and how it ended. */
    private record Said(int exit, String text) {}

    @BeforeEach
    void aHouseThatIsBuilt() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bin"))) {
            Files.createDirectories(root.resolve("bin"));
            for (var file : files.toList()) {
                Files.copy(file, root.resolve("bin").resolve(file.getFileName()));
            }
        }
        Files.createDirectories(root.resolve("src/main"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(Files.createDirectories(root.resolve("target/app")).resolve("huiyin-test.jar"));
        var stamp = Files.createFile(root.resolve("target/app/.built"));
        Files.setLastModifiedTime(stamp, FileTime.from(Clock.systemUTC().instant().plus(Duration.ofHours(1))));
        script("javac", "echo javac 25.0.1");
        script("java", "env | grep '^HUIYIN_\\|^SPRING_' | sort");
    }

    private void script(String name, String does) throws IOException {
        var file = Files.writeString(Files.createDirectories(root.resolve("jdk/bin")).resolve(name), "#!/bin/sh\n" + does + '\n');
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said practice(Map<String, String> set, String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of("bash", root.resolve("bin/huiyin").toString(), "practice"), Stream.of(words)).toList()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HUIYIN_") || name.startsWith("SPRING_"));
        builder.environment().putAll(set);
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().put("HUIYIN_DATA", root.resolve("data").toString());
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), text);
    }

    @Test
    void nothingThatIsSetForTheRealHouseReachesPractice() throws IOException, InterruptedException {
        var said = practice(Map.of("HUIYIN_DB_URL", "jdbc:postgresql://real/house", "HUIYIN_MASTER_KEY", "/real/key", "HUIYIN_MAIL_HOST", "mail.example.org", "HUIYIN_PORT", "8080", "HUIYIN_ADDRESS", "0.0.0.0", "SPRING_APPLICATION_JSON", "{}"));
        assertThat(said.text().lines().toList()).isEqualTo(List.of("HUIYIN_ADDRESS=127.0.0.1", "HUIYIN_DATA=" + root.resolve("data-practice"), "HUIYIN_PORT=8090", "SPRING_PROFILES_ACTIVE=demo,practice"));
        assertThat(practice(Map.of("HUIYIN_PRACTICE_PORT", "8099", "HUIYIN_PRACTICE_ADDRESS", "192.0.2.7")).text()).contains("HUIYIN_PORT=8099", "HUIYIN_ADDRESS=192.0.2.7");
    }

    @Test
    void itBeginsAnewOnlyWhereItWasBegunAndNotWhileItRuns() throws IOException, InterruptedException {
        practice(Map.of());
        var old = Files.createFile(root.resolve("data-practice/old"));
        var cluster = Files.createDirectories(root.resolve("data-practice/postgres/cluster"));
        var database = new ProcessBuilder("sleep", "60").directory(cluster.toFile()).start();
        try {
            Files.writeString(cluster.resolve("postmaster.pid"), database.pid() + "\n");
            var refused = practice(Map.of(), "--reset");
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.text()).contains("stop it first");
            assertThat(old).exists();
        } finally {
            database.destroyForcibly().waitFor();
        }
        assertThat(practice(Map.of(), "--reset").exit()).isZero();
        assertThat(old).doesNotExist();
        Files.delete(root.resolve("data-practice/.practice"));
        Files.createFile(root.resolve("data-practice/somebodys"));
        assertThat(practice(Map.of(), "--reset").exit()).isEqualTo(1);
        assertThat(root.resolve("data-practice/somebodys")).exists();
    }
}
