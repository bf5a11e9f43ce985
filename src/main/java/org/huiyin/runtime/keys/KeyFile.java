package org.huiyin.runtime.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files of keys: for their owner only, whole or not at all, and on the disk before anything is sealed under them. */
final class KeyFile {

    private KeyFile() {}

    static void directory(Path path) throws IOException {
        Files.createDirectories(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Two nodes may start at once over one directory: the first file stays, and both read that one. */
    static void make(Path file, String text) throws IOException {
        var half = half(file, text);
        try {
            // unlike a move, a link never takes the place of what is there
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException first) {
            // read in its place
        }
        Files.delete(half);
        force(file);
    }

    /** Takes the place of what is there. */
    static void replace(Path file, String text) throws IOException {
        Files.move(half(file, text), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file);
    }

    private static Path half(Path file, String text) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new", owner);
        try (var out = FileChannel.open(half, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        return half;
    }

    private static void force(Path file) throws IOException {
        // or a power cut could take the key away from what was sealed under it
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
