package org.huiyin.interop.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huiyin.runtime.OwnJvm;

/** Runs a command of the house in a JVM of its own. */
final class Commands {

    private static final int PATIENCE_MINUTES = 20;

    private Commands() {}

    record Run(int exitCode, String output, double seconds) {}

    static Run run(Path data, String... words) throws IOException, InterruptedException {
        return run(data, OwnJvm.BRIEF, words);
    }

    /** The same at full speed, for a command that runs long. */
    static Run runLong(Path data, String... words) throws IOException, InterruptedException {
        return run(data, List.of(), words);
    }

    private static Run run(Path data, List<String> options, String... words) throws IOException, InterruptedException {
        var log = Files.createTempFile("command", ".log");
        var begun = System.nanoTime();
        var process = OwnJvm.start(data, log, options, List.of(words));
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
