package org.huiyin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huiyin.bench.server.BenchServer;

/** The measured server: a JVM of its own on a free port of loopback, over a fresh directory that is gone afterwards. */
final class Server implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Path home;
    private final Process process;
    private final URI address;

    Server(String javaOptions) throws IOException, InterruptedException {
        home = Files.createTempDirectory("huiyin-bench");
        var port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        process = new ProcessBuilder(command(javaOptions, port)).redirectErrorStream(true).redirectOutput(home.resolve("log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitReady();
    }

    URI address() {
        return address;
    }

    /** Processor time that the server and its database have used so far. */
    Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), database()).map(ProcessHandle::info).flatMap(info -> info.totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<ProcessHandle> database() {
        try (var lines = Files.lines(home.resolve("data/postgres/cluster/postmaster.pid"))) {
            var postmaster = ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow().strip()));
            return postmaster.stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(String javaOptions, int port) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(javaOptions.strip().split("\\s+")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BenchServer.class.getName(),
                "--server.port=" + port, "--server.address=127.0.0.1", "--huiyin.data=" + home.resolve("data"),
                "--spring.main.banner-mode=off"));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var http = new Http(address);
        for (int second = 0; second < PATIENCE_SECONDS && process.isAlive(); second++) {
            if (http.answers("/actuator/health")) {
                return;
            }
            Thread.sleep(1000);
        }
        var log = Files.readString(home.resolve("log"));
        close();
        throw new IllegalStateException("the server did not come up:\n" + log);
    }

    /** Stops the server, waits for its database to stop with it, and removes what it kept. */
    @Override
    public synchronized void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            remove();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove() throws IOException {
        if (!Files.exists(home)) {
            return;
        }
        try (var tree = Files.walk(home)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
