package org.huiyin.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL kept in a directory of ours, for installations without a database of their own. The library's defaults are made
 * safe: fsync and synchronous_commit on, scram passwords from the first moment, no socket file. A server that a killed JVM left behind
 * is stopped and started anew; it recovers by itself what was committed.
 */
final class EmbeddedDatabase implements OwnDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    /** Recovery after a crash reads the log since the last checkpoint; giving up on it early would be taken for a loss. */
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final FileChannel lockFile;
    private final String password;
    private final @Nullable Revival revival;
    private volatile EmbeddedPostgres server;

    /**
     * @throws AlreadyRunning    if another process keeps its data in the same directory
     * @throws UnfinishedRestore if a restore into it was broken off
     */
    EmbeddedDatabase(DataDirectory data, ArchiveSettings settings) throws IOException {
        this(data, false);
        try (var connection = connect()) {
            new WalArchive(data, settings.of(data)).settle(connection, settings);
        } catch (IOException | SQLException e) {
            close();
            throw new IOException("the embedded database was not told where its archive is", e);
        }
    }

    private EmbeddedDatabase(DataDirectory data, boolean copiedBack) throws IOException {
        if (Files.exists(data.restoring()) != copiedBack) {
            throw new UnfinishedRestore(data.path());
        }
        var home = privateDirectory(data.postgres());
        lockFile = onlyOne(home);
        LeftBehind.stopIn(data.cluster());
        if (!copiedBack) {
            setAsideUnless(data.complete(), data.cluster());
        }
        var secret = new KeptLine(data.password());
        password = secret.orElse(EmbeddedDatabase::freshPassword);
        var port = port(new KeptLine(home.resolve("port")));
        server = start(home, secret.file(), port);
        // a recovery that PostgreSQL gives up is not tried again: whoever asked for it is told
        revival = copiedBack ? null : new Revival(data.cluster(), () -> {
            server.close();
            server = start(home, secret.file(), port);
        });
        if (!copiedBack && !Files.exists(data.complete())) {
            Files.createFile(data.complete());
        }
        LOG.info("embedded PostgreSQL on port {} keeps its data in {}", server.getPort(), home);
    }

    /** Starts a cluster that was copied back; it reads the archive and takes nobody's word until it has come to the end of it. */
    static EmbeddedDatabase copiedBack(DataDirectory data) throws IOException {
        return new EmbeddedDatabase(data, true);
    }

    @Override
    public String url() {
        return OwnDatabase.url(server.getPort());
    }

    @Override
    public String password() {
        return password;
    }

    private EmbeddedPostgres start(Path home, Path passwordFile, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("cluster"))
                .setOverrideWorkingDirectory(home.resolve("bin").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(RECOVERY)
                .setPort(port)
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                // the library hands these on to initdb as they are: nobody is trusted, not even for the first second
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("archive_mode", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .start();
    }

    static FileChannel onlyOne(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            LOG.debug("the directory is in use within this process", sameProcess);
        }
        channel.close();
        throw new AlreadyRunning(home);
    }

    /** A first start that was killed half-way has stored nothing but cannot be started either. It is moved, never deleted. */
    private static void setAsideUnless(Path complete, Path cluster) throws IOException {
        if (Files.exists(cluster) && !Files.exists(complete)) {
            var aside = cluster.resolveSibling("cluster-incomplete-" + System.currentTimeMillis());
            LOG.warn("the first start was interrupted; {} is set aside as {}", cluster, aside);
            Files.move(cluster, aside);
        }
    }

    /** The port of last time, so that tools find the database again; another one if somebody has taken it since. */
    private static int port(KeptLine kept) throws IOException {
        var last = Integer.parseInt(kept.orElse(() -> Integer.toString(freePort(0))));
        try {
            return freePort(last);
        } catch (IOException taken) {
            LOG.info("port {} is taken; choosing another", last);
            var other = freePort(0);
            kept.keep(Integer.toString(other));
            return other;
        }
    }

    private static int freePort(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path privateDirectory(Path directory) throws IOException {
        return Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static String freshPassword() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public void close() throws IOException {
        if (revival != null) {
            revival.close();
        }
        server.close();
        lockFile.close();
    }
}
