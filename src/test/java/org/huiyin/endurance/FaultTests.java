package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever befalls a running house: the acknowledged is there, and whoever was not acknowledged is told so and may come again. */
@Tag("nightly")
class FaultTests {

    private static final Path DISK = Path.of("target/small-disk").toAbsolutePath();
    private static final Path DATA = DISK.resolve("data");

    private static final Random RANDOM = new Random();
    private static final Reckoning RECKONING = new Reckoning(DATA, RANDOM);
    private static HouseProcess house;

    @BeforeAll
    static void startOnASmallDisk() throws Exception {
        clear();
        Files.createDirectories(DISK);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=700m", "huiyin-test", DISK.toString()), "a small disk can only be mounted by root");
        house = HouseProcess.launch(DATA, "--spring.profiles.active=writers").ready();
    }

    @AfterAll
    static void stop() throws Exception {
        if (house != null) {
            house.close();
        }
        clear();
    }

    private static void clear() throws Exception {
        FreshData.in(DATA);
        run("umount", DISK.toString());
    }

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostAndTheRestIsToldSo(Fault fault) throws Exception {
        try (var line = new Line(house.port()); var writers = Writers.on(line, RANDOM.nextLong())) {
            await(writers, 2L * Writers.MANY);
            fault.strike(house, DATA);
            Thread.sleep(1_500);
            fault.mend(DATA);
            var back = comesBack(writers);
            var matters = writers.stop();
            var refusals = writers.refusals();
            assertThat(back).as("whether the house came back by itself: " + refusals).isTrue();
            RECKONING.hold(line, house::connect, matters, fault + " " + refusals);
            System.out.printf("%s: refused %s; so far %s%n", fault, refusals, RECKONING.figures());
            assertThat(refusals.keySet()).as("what was told").isSubsetOf("503 with Retry-After");
            assertThat(!refusals.isEmpty()).as("whether anybody was refused").isEqualTo(fault.tells);
        }
    }

    private static void await(Writers writers, long many) throws InterruptedException {
        while (writers.acknowledged() < many) {
            Thread.sleep(10);
        }
    }

    private static boolean comesBack(Writers writers) throws InterruptedException {
        var wanted = writers.acknowledged() + 2L * Writers.MANY;
        for (int i = 0; i < 200 && writers.acknowledged() < wanted; i++) {
            Thread.sleep(100);
        }
        return writers.acknowledged() >= wanted;
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }
}
