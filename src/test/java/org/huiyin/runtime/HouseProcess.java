package org.huiyin.runtime;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real application in a JVM of its own, so that a test can kill it as a power cut would. */
public final class HouseProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** All writers of a test come from one address. */
    private static final String MANY_UPLOADS = "--huiyin.document.quota.files=1000000";

    private final Path data;
    private final Path log;
    private final int port;
    private final Process process;

    private HouseProcess(Path data, Path log, int port, Process process) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /** Launches without waiting; the output goes to a file beside the data. */
    public static HouseProcess launch(Path data, String... settings) throws IOException {
        var port = freePort();
        return run(data, port, List.of(), Stream.concat(Stream.of("--server.port=" + port, MANY_UPLOADS), Stream.of(settings)).toList());
    }

    /** Runs a command beside the house, or alone, to its end. */
    public static HouseProcess command(Path data, String... words) throws IOException, InterruptedException {
        var process = run(data, 0, List.of(words), List.of());
        process.exitCode();
        return process;
    }

    private static HouseProcess run(Path data, int port, List<String> words, List<String> settings) throws IOException {
        var log = Files.createTempFile(Path.of("target"), "house-", ".log");
        var all = Stream.of(words, List.of("--logging.level.root=warn", "--logging.level.org.huiyin=info"), settings).flatMap(List::stream).toList();
        return new HouseProcess(data, log, port, OwnJvm.start(data, log, OwnJvm.BRIEF, all));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until the health check answers 200. */
    public HouseProcess ready() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (healthy()) {
                return this;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        close();
        throw new IllegalStateException("the house did not come up:\n" + output());
    }

    private boolean healthy() throws InterruptedException {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health")).timeout(Duration.ofSeconds(5)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    /** SIGKILL: no shutdown hook runs, PostgreSQL is left alone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Everything is gone at once, PostgreSQL too. */
    public void powerCut() throws IOException, InterruptedException {
        process.destroyForcibly();
        killDatabase();
        process.waitFor();
    }

    /** SIGKILL for every process of the embedded PostgreSQL. */
    public void killDatabase() throws IOException, InterruptedException {
        var cluster = data.resolve("postgres/cluster");
        while (!LeftBehind.workingIn(cluster).isEmpty()) {
            LeftBehind.workingIn(cluster).forEach(ProcessHandle::destroyForcibly);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    public int port() {
        return port;
    }

    public String output() throws IOException {
        return Files.readString(log);
    }

    Connection connect(String password) throws SQLException, IOException {
        var databasePort = Files.readString(data.resolve("postgres/port")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres", "postgres", password);
    }

    public Connection connect() throws SQLException, IOException {
        return connect(Files.readString(data.resolve("postgres/password")).strip());
    }

    public String ask(String sql) throws SQLException, IOException {
        try (var connection = connect(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Something done in the database as its own superuser. */
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    public void work(Work work) throws SQLException, IOException {
        try (var connection = connect()) {
            work.on(connection);
        }
    }

    /** Runs statements as the database's own superuser. */
    public void run(String... statements) throws SQLException, IOException {
        work(connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            }
        });
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
