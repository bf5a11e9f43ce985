package org.huiyin.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL kept in a directory of ours, for installations without a database of their own. The library's defaults are made
 * safe: fsync and synchronous_commit on, scram passwords, a private socket directory. A server that a killed JVM left behind is
 * stopped and started anew; it recovers by itself what was committed.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SCRAM_ONLY = """
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128 scram-sha-256
            """;

    private final FileChannel lockFile;
    private final EmbeddedPostgres server;
    private final String password;

    EmbeddedDatabase(Path data) throws IOException {
        var home = privateDirectory(data.toAbsolutePath().resolve("postgres"));
        lockFile = onlyOne(home.resolve("in-use.lock"));
        stopOrphan(home.resolve("cluster/postmaster.pid"));
        password = remembered(home.resolve("password"), EmbeddedDatabase::freshPassword);
        var port = Integer.parseInt(remembered(home.resolve("port"), EmbeddedDatabase::freePort));
        var secured = home.resolve("cluster/scram-set");
        server = start(home, port, Files.exists(secured));
        if (!Files.exists(secured)) {
            closeDoors(home.resolve("cluster"));
            Files.createFile(secured);
        }
        LOG.info("embedded PostgreSQL on port {} keeps its data in {}", port, home);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    private EmbeddedPostgres start(Path home, int port, boolean secured) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("cluster"))
                .setOverrideWorkingDirectory(home.resolve("bin").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB");
        if (secured) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    /** The library's initdb trusts everybody on this machine; set the password and leave no other way in, before anything is stored. */
    private void closeDoors(Path cluster) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), SCRAM_ONLY);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("the embedded database could not be secured", e);
        }
        awaitClosedDoors();
    }

    private void awaitClosedDoors() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (var open = DriverManager.getConnection(url(), "postgres", "not-the-password")) {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (SQLException refused) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IOException("the embedded database still lets in a wrong password");
    }

    private static FileChannel onlyOne(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IOException("another Huiyin is running on " + file.getParent() + "; stop it, or set HUIYIN_DATA to another directory");
        }
        return channel;
    }

    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid).filter(p -> p.info().command().filter(c -> c.endsWith("postgres")).isPresent());
        if (orphan.isPresent()) {
            LOG.info("stopping the PostgreSQL (process {}) that an earlier run left behind", pid);
            stop(orphan.get());
        }
    }

    private static void stop(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException("the earlier PostgreSQL could not be stopped", e);
        }
    }

    private static Path privateDirectory(Path directory) throws IOException {
        return Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private interface Maker {
        String make() throws IOException;
    }

    private static String remembered(Path file, Maker maker) throws IOException {
        if (!Files.exists(file)) {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, owner);
            Files.writeString(file, maker.make());
        }
        return Files.readString(file).strip();
    }

    private static String freshPassword() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }
}
