package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The application in a JVM of its own, with nothing of the surroundings' settings. */
public final class OwnJvm {

    /** For one that lives a few seconds: compiled quickly rather than well, it is up in half the time. */
    public static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1");

    private OwnJvm() {}

    public static Process start(Path data, Path log, List<String> options, List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.huiyin.HuiyinApplication"));
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("HUIYIN_") && !name.equals("HUIYIN_TEST_RUN") || name.startsWith("SPRING_"));
        builder.environment().put("HUIYIN_DATA", data.toString());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}
