package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huiyin.Visitor;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house to practise in, started as {@code bin/huiyin practice} starts it, on a machine whose own house sends mail. */
@Tag("nightly")
class PracticeHouseTests {

    private static final String SAYS = "练习环境";

    @TempDir Path data;

    @Test
    void everyPageSaysThatItIsPracticeAndNothingLeavesTheHouse() throws IOException, InterruptedException {
        try (var mailServer = new ServerSocket(0);
                var house = HouseProcess.launch(data, "--spring.profiles.active=demo,practice", "--huiyin.message.mail.host=127.0.0.1", "--huiyin.message.mail.port=" + mailServer.getLocalPort(),
                        "--huiyin.message.mail.from=office@example.org", "--huiyin.message.mail.tls=none").ready()) {
            var visitor = new Visitor(house.port());
            for (var page : List.of("/", "/start", "/offices", "/verify", "/open", "/console/sign-in", "/nobody-made-this-page")) {
                assertThat(visitor.get(page).body()).as(page).contains(SAYS);
            }
            var signedIn = visitor.fillIn("/console/sign-in", "/console/sign-in", Map.of("account", "admin", "password", "demo"));
            assertThat(signedIn.statusCode() / 100).isEqualTo(3);
            for (var page : List.of("/console", "/console/checklist", "/console/messages", "/console/daily-imports")) {
                assertThat(visitor.get(page).body()).as(page).contains(SAYS);
            }
            assertThat(visitor.fillIn("/console/messages", "/console/messages", Map.of("channel", "mail", "to", "somebody@example.org")).statusCode()).isLessThan(400);
            await(() -> house.ask("select count(*) from outbox where topic = 'test' and state = 'sent'").equals("1"));
            mailServer.setSoTimeout(1000);
            assertThat(visitor.get("/demo/messages").body()).contains("somebody@example.org");
            assertThat(heard(mailServer)).isFalse();
        }
    }

    private static boolean heard(ServerSocket server) throws IOException {
        try (var caller = server.accept()) {
            return true;
        } catch (java.net.SocketTimeoutException nobody) {
            return false;
        }
    }

    private interface Asked {
        boolean holds() throws IOException, java.sql.SQLException;
    }

    private static void await(Asked asked) throws IOException, InterruptedException {
        try {
            for (int n = 0; n < 300 && !asked.holds(); n++) {
                java.util.concurrent.TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(asked.holds()).isTrue();
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
    }
}
