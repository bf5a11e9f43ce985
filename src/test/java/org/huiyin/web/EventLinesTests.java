package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EventLinesTests {

    private final EventLines lines = new EventLines();

    private void untilOpen(int many) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (lines.open() != many && System.nanoTime() < until) {
            Thread.sleep(10);
        }
        assertThat(lines.open()).isEqualTo(many);
    }

    @Test
    void aSourceThatFailsEndsItsLineAndIsLoggedWithoutWhatItSays(CapturedOutput output) throws Exception {
        lines.open(EventLines.Use.BOARD, "203.0.113.7", line -> {
            throw new IllegalArgumentException("somebody by name");
        });
        untilOpen(0);
        assertThat(output).contains("BOARD", "IllegalArgumentException").doesNotContain("somebody by name", "203.0.113.7");
    }

    @Test
    void whoeverOpensManyBoardsKeepsNobodyOutOfACallAndEachIsClosedOnce() throws Exception {
        var begun = new CountDownLatch(51);
        var closed = new CountDownLatch(51);
        IntStream.range(0, 80).forEach(n -> lines.open(EventLines.Use.BOARD, "203.0.113.7", line -> {
            begun.countDown();
            return closed::countDown;
        }));
        untilOpen(50);
        lines.open(EventLines.Use.CALL, "203.0.113.7", line -> {
            begun.countDown();
            return closed::countDown;
        });
        untilOpen(51);
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        lines.end();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        untilOpen(0);
    }
}
