package org.huiyin.interop.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command of the house in a JVM of its own. */
final class Commands {

    private static final int PATIENCE_MINUTES = 20;

    private Commands() {}

    record Run(int exitCode, String output, double seconds) {}

    static Run run(Path data, String... words) throws IOException, InterruptedException {
        var log = Files.createTempFile("command", ".log");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "org.huiyin.HuiyinApplication"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("HUIYIN_") || name.startsWith("SPRING_"));
        builder.environment().put("HUIYIN_DATA", data.toString());
        var begun = System.nanoTime();
        var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("still running: " + Files.readString(log));
            }
            return new Run(process.exitValue(), Files.readString(log), (System.nanoTime() - begun) / 1e9);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(log);
        }
    }
}
