package org.huiyin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.huiyin.document.Clamd.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdTests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    @Test
    void itIsAskedOverTheNetworkAndOverASocket() throws IOException {
        try (var network = FakeClamd.onTcp(0); var socket = FakeClamd.onSocket(folder.resolve("clamd.ctl"))) {
            for (var clamd : new Clamd[] {new Clamd(network.place(), PATIENCE), new Clamd(socket.place(), PATIENCE)}) {
                assertThat(clamd.look(file("您好".repeat(50_000)))).isEqualTo(Verdict.CLEAN);
                assertThat(clamd.look(file("x".repeat(100_000) + FakeClamd.EICAR))).isEqualTo(Verdict.INFECTED);
                assertThat(clamd.look(file("x".repeat(1_000_001)))).as("more than it looks at").isEqualTo(Verdict.UNKNOWN);
            }
        }
    }

    @Test
    void onlyAClearWordCounts() throws IOException {
        try (var silent = new ServerSocket(0)) {
            assertThatThrownBy(() -> new Clamd("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(200)).look(file("x"))).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> new Clamd(folder.resolve("nobody").toString(), PATIENCE).look(file("x"))).isInstanceOf(IOException.class);
    }
}
