package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever befalls a running house: the acknowledged is there, and whoever was not acknowledged is told so and may come again. */
class FaultTests {

    private static final Path DISK = Path.of("target/small-disk").toAbsolutePath();
    private static final Path DATA = DISK.resolve("data");

    private final Random random = new Random();

    @BeforeEach
    void mount() throws Exception {
        unmount();
        Files.createDirectories(DISK);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=700m", "huiyin-test", DISK.toString()), "a small disk can only be mounted by root");
    }

    @AfterEach
    void unmount() throws Exception {
        FreshData.in(DATA);
        run("umount", DISK.toString());
    }

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostAndTheRestIsToldSo(Fault fault) throws Exception {
        var reckoning = new Reckoning(DATA, random);
        var house = house();
        try {
            Map<String, Integer> refusals;
            List<Matter> matters;
            try (var line = new Line(house.port()); var writers = Writers.on(line, random.nextLong())) {
                await(writers, 3L * Writers.MANY);
                fault.strike(house, DATA);
                Thread.sleep(1_500);
                fault.mend(DATA);
                if (!comesBack(writers)) {
                    System.out.println(fault + ": the house had to be started again");
                    house.kill();
                }
                matters = writers.stop();
                refusals = writers.refusals();
            }
            house.close();
            house = house();
            System.out.printf("%s: %s%n", fault, refusals);
            try (var line = new Line(house.port())) {
                reckoning.hold(line, house::connect, matters, fault + " " + refusals);
            }
            System.out.printf("%s: %s%n", fault, reckoning.figures());
            assertThat(refusals.keySet()).as("what was told").isSubsetOf("503 with Retry-After");
            assertThat(!refusals.isEmpty()).as("whether anybody was refused").isEqualTo(fault.tells);
        } finally {
            house.close();
        }
    }

    private static HouseProcess house() throws Exception {
        return HouseProcess.launch(DATA, "--spring.profiles.active=writers").ready();
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
