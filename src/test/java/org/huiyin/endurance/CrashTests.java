package org.huiyin.endurance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Thirty-two write, and the house is killed under their hands: the JVM alone, or PostgreSQL with it as by a power cut. After each restart
 * everything acknowledged is there exactly once, and what was not acknowledged is there whole or not at all.
 */
class CrashTests {

    private static final Path DATA = Path.of("target/crash-data").toAbsolutePath();

    @BeforeEach
    @AfterEach
    void clear() {
        FreshData.in(DATA);
    }

    @Test
    void aCrashLosesNothing() throws Exception {
        crash(1, new Random().nextLong(1_000_000));
    }

    @Test
    @Tag("nightly")
    void twentyCrashesLoseNothing() throws Exception {
        crash(20, new Random().nextLong(1_000_000));
    }

    private void crash(int rounds, long seed) throws Exception {
        var begun = System.nanoTime();
        var random = new Random(seed);
        var reckoning = new Reckoning(DATA, random);
        var house = house();
        try {
            for (int round = 1; round <= rounds; round++) {
                var kill = Kill.values()[Math.floorMod(round + seed, Kill.values().length)];
                var matters = load(house, random, kill);
                house = house();
                try (var line = new Line(house.port())) {
                    reckoning.hold(line, house::connect, matters, "round %d of seed %d, %s".formatted(round, seed, kill));
                }
            }
        } finally {
            house.close();
        }
        System.out.printf("%d crashes in %d s: %s%n", rounds, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), reckoning.figures());
    }

    private static HouseProcess house() throws Exception {
        return HouseProcess.launch(DATA, "--spring.profiles.active=writers").ready();
    }

    private static List<Matter> load(HouseProcess house, Random random, Kill kill) throws Exception {
        try (var line = new Line(house.port()); var writers = Writers.on(line, random.nextLong())) {
            while (writers.acknowledged() < Writers.MANY) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(3_000));
            kill.fell(house);
            return writers.stop();
        }
    }
}
