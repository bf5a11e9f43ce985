package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A throw-away cluster of the PostgreSQL 15 that Debian packages; run as its own user where the tests run as root. */
public final class DebianPostgres implements AutoCloseable {

    public static final Path BINARIES = Path.of("/usr/lib/postgresql/15/bin");
    public static final String PASSWORD = "of-this-test-only";

    private final Path home;
    private final int port;

    private DebianPostgres(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    public static DebianPostgres start() throws IOException {
        var home = Files.createTempDirectory("huiyin-postgres-15-");
        var secret = Files.writeString(home.resolve("secret"), PASSWORD + "\n");
        if (root()) {
            run(List.of("chown", "-R", "postgres", home.toString()));
        }
        var made = new DebianPostgres(home, HouseProcess.freePort());
        made.tool("initdb", "-D", home + "/cluster", "-U", "postgres", "-A", "scram-sha-256", "--pwfile=" + secret, "-E", "UTF8", "--locale=C.UTF-8");
        made.begin();
        return made;
    }

    private void begin() throws IOException {
        tool("pg_ctl", "-D", home + "/cluster", "-l", home + "/log", "-w", "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''", "start");
    }

    /** Everybody is thrown out at once; what was committed is recovered from the log. */
    public void restart() throws IOException {
        tool("pg_ctl", "-D", home + "/cluster", "-m", "immediate", "-w", "stop");
        begin();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", PASSWORD);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String ask(String sql) throws SQLException {
        try (var connection = connect(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void tool(String name, String... arguments) throws IOException {
        var asOwner = root() ? Stream.of("runuser", "-u", "postgres", "--") : Stream.<String>empty();
        run(Stream.of(asOwner, Stream.of(BINARIES.resolve(name).toString()), Stream.of(arguments)).flatMap(part -> part).toList());
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) throws IOException {
        var output = Files.createTempFile(Path.of("target"), "postgres-15-", ".log");
        var process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command + " failed: " + Files.readString(output));
        }
    }

    @Override
    public void close() throws IOException {
        tool("pg_ctl", "-D", home + "/cluster", "-m", "immediate", "-w", "stop");
        FileSystemUtils.deleteRecursively(home);
    }
}
