package org.huiyin.backup;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.HexFormat;
import java.util.Set;

/** What was copied: SHA-256 of the bytes as they were written, and how many they were. */
record CopiedFile(String fingerprint, long size) {

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    static final FileAttribute<Set<PosixFilePermission>> OWNER_ENTERS = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** Copies into a new file and forces it to the disk. */
    static CopiedFile copy(Path from, Path to) throws IOException {
        try (var in = Files.newInputStream(from); var out = FileChannel.open(to, Set.of(CREATE_NEW, WRITE), OWNER_ONLY)) {
            var copied = read(in, part -> {
                while (part.hasRemaining()) {
                    out.write(part);
                }
            });
            out.force(true);
            return copied;
        }
    }

    static CopiedFile of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, part -> {});
        }
    }

    /** Copies under another name first, so that the right name never stands for half a file. */
    static void whole(Path from, Path to) throws IOException {
        directory(to.getParent());
        var half = to.resolveSibling(to.getFileName() + ".half");
        Files.deleteIfExists(half);
        copy(from, half);
        Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.getParent());
    }

    static Path directory(Path directory) throws IOException {
        return Files.createDirectories(directory, OWNER_ENTERS);
    }

    static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private interface Taker {
        void take(ByteBuffer part) throws IOException;
    }

    private static CopiedFile read(InputStream in, Taker taker) throws IOException {
        var digest = sha256();
        var buffer = new byte[262_144];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
            taker.take(ByteBuffer.wrap(buffer, 0, n));
            size += n;
        }
        return new CopiedFile(HexFormat.of().formatHex(digest.digest()), size);
    }
}
