package org.huiyin.document;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** Files on disk under the name of their own SHA-256, {@code files/ab/abcd…}: written aside, forced to the disk, then moved into place. */
@Component
final class Shelf {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ENTERS = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path files;
    private final Path arrivals;

    Shelf(HuiyinSettings settings) throws IOException {
        files = Files.createDirectories(settings.data().resolve("files"), OWNER_ENTERS);
        arrivals = Files.createDirectories(files.resolve("arriving"), OWNER_ENTERS);
    }

    /** Bytes that have arrived and are safe on the disk, but stand on no shelf yet; closing clears away what was not placed. */
    record Arrival(Path path, String fingerprint, long size) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** @throws InvalidInput if nothing comes, or more than {@code limit} bytes */
    Arrival receive(InputStream content, long limit) throws IOException {
        var path = arrivals.resolve(UUID.randomUUID().toString());
        try (var out = FileChannel.open(path, Set.of(CREATE_NEW, WRITE), OWNER_ONLY)) {
            var hash = sha256();
            long size = copy(content, out, hash, limit);
            out.force(true);
            return new Arrival(path, HexFormat.of().formatHex(hash.digest()), size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static long copy(InputStream content, FileChannel out, MessageDigest hash, long limit) throws IOException {
        var buffer = new byte[65_536];
        long size = 0;
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            size += n;
            if (size > limit) {
                throw InvalidInput.of("file", "document.file.too-large", limit / 1_048_576);
            }
            hash.update(buffer, 0, n);
            for (var part = ByteBuffer.wrap(buffer, 0, n); part.hasRemaining();) {
                out.write(part);
            }
        }
        if (size == 0) {
            throw InvalidInput.of("file", "document.file.empty");
        }
        return size;
    }

    /** Puts an arrival in its place, unless the same bytes stand there already. */
    void place(Arrival arrival) {
        try {
            var place = placeOf(arrival.fingerprint());
            if (Files.exists(place)) {
                return;
            }
            if (!Files.exists(place.getParent())) {
                Files.createDirectories(place.getParent(), OWNER_ENTERS);
                force(files);
            }
            Files.move(arrival.path(), place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the bytes stand, for the scanner alone. */
    Path path(String fingerprint) {
        return placeOf(fingerprint);
    }

    InputStream open(String fingerprint) throws IOException {
        return Files.newInputStream(placeOf(fingerprint));
    }

    /** What may stand on the shelf: a name that leads nowhere else. */
    static boolean isFingerprint(String name) {
        return name.matches("[0-9a-f]{64}");
    }

    /** The fingerprint of the bytes that stand there under a name, which should be the same. */
    String fingerprintOf(String name) throws IOException {
        var hash = sha256();
        try (var in = open(name)) {
            var buffer = new byte[65_536];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                hash.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    void remove(String fingerprint) {
        try {
            Files.deleteIfExists(placeOf(fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clears away arrivals that a crash left behind. */
    void forgetArrivals(Instant before) throws IOException {
        try (var left = Files.newDirectoryStream(arrivals)) {
            for (var path : left) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private Path placeOf(String fingerprint) {
        return files.resolve(fingerprint.substring(0, 2)).resolve(fingerprint);
    }

    // A rename is only safe from a power cut once its directory has been forced as well.
    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
